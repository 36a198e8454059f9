import { useLayoutEffect, type RefObject } from 'react'

/**
 * When something goes away with the focus in it, as a message does whose button was pressed, the
 * focus goes to another place of the same lab instead of to the top of the page. So it does when
 * `gone` becomes true: the thing stays, out of reach.
 */
export function useFocusHeir(box: RefObject<HTMLElement | null>, heir: string, gone = false): void {
  useLayoutEffect(() => {
    if (gone) return
    const own = box.current
    const around = own?.closest('[data-testid=lab]')
    return () => {
      // A layout effect ends while its elements still stand in the page.
      if (own?.contains(document.activeElement)) around?.querySelector<HTMLElement>(heir)?.focus()
    }
  }, [box, heir, gone])
}
