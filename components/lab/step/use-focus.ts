import { useEffect, useLayoutEffect, type RefObject } from 'react'

/** The view takes the focus when it opens, keeps it, and gives it back to the button that opened it. */
export function useFocus(root: RefObject<HTMLElement | null>, check: string, state: string): void {
  useEffect(() => {
    const view = root.current
    const around = view?.closest('[data-testid=lab]')
    view?.focus({ preventScroll: true })
    return () => {
      // Only when the focus went with the view: who pressed Check has it elsewhere.
      if (document.activeElement !== document.body) return
      around?.querySelector<HTMLElement>(`[data-step-for="${check}"]`)?.focus()
    }
  }, [root, check])
  useLayoutEffect(() => {
    // The button that was pressed may have gone with what it did; the keys must go on working.
    if (document.activeElement === document.body) root.current?.focus({ preventScroll: true })
    if (state === 'recorded') root.current?.scrollIntoView({ block: 'nearest' })
  }, [root, state])
}
