import { useEffect, type RefObject } from 'react'
import type { LabAction } from './lab-action'

/**
 * Ctrl/Cmd+Enter runs and Ctrl/Cmd+Shift+Enter checks, wherever in the lab the focus is. Caught on
 * the way down: the editor would start a new line.
 */
export function useLabKeys(
  root: RefObject<HTMLElement | null>,
  act: (action: LabAction) => void,
): void {
  useEffect(() => {
    const element = root.current
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.altKey) return
      event.preventDefault()
      event.stopPropagation()
      if (!event.repeat) act({ kind: event.shiftKey ? 'check' : 'run' })
    }
    element?.addEventListener('keydown', onKeyDown, { capture: true })
    return () => element?.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [root, act])
}
