import { useLayoutEffect, useRef } from 'react'

/**
 * Arrow keys, Home and End, wherever in the view the focus is; a slider or a list keeps its own. In
 * the same moment in which the steps are there: a key in between would be lost.
 */
export function useStepKeys(at: number, last: number, go: (to: number) => void) {
  const element = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const view = element.current?.closest('[data-testid=step-view]')
    const onKeyDown = (event: Event) => {
      if (!(event instanceof KeyboardEvent)) return
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      if (event.target instanceof Element && event.target.matches('input, select')) return
      const targets: Readonly<Record<string, number>> = {
        ArrowLeft: at - 1,
        ArrowRight: at + 1,
        Home: 0,
        End: last,
      }
      const to = targets[event.key]
      if (to === undefined) return
      event.preventDefault()
      go(to)
    }
    view?.addEventListener('keydown', onKeyDown)
    return () => view?.removeEventListener('keydown', onKeyDown)
  })
  return element
}
