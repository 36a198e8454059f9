import { useEffect, type RefObject } from 'react'
import type { LabAction } from './lab-action'

/**
 * Ctrl/Cmd+Enter runs, Ctrl/Cmd+Shift+Enter checks, Shift+Alt+F lays the file out, and
 * Ctrl/Cmd+Shift+M shows the problems, wherever in the lab the focus is. Caught on the way down:
 * the editor would start a new line.
 */
export function useLabKeys(
  root: RefObject<HTMLElement | null>,
  act: (action: LabAction) => void,
): void {
  useEffect(() => {
    const element = root.current
    const onKeyDown = (event: KeyboardEvent) => {
      const action = actionOf(event)
      if (!action) return
      event.preventDefault()
      event.stopPropagation()
      if (!event.repeat) act(action)
    }
    element?.addEventListener('keydown', onKeyDown, { capture: true })
    return () => element?.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [root, act])
}

function actionOf(event: KeyboardEvent): LabAction | null {
  const command = event.ctrlKey || event.metaKey
  if (event.key === 'Enter' && command && !event.altKey)
    return { kind: event.shiftKey ? 'check' : 'run' }
  // By its place: with Alt, a Mac's keyboard gives another letter.
  if (event.code === 'KeyF' && event.shiftKey && event.altKey && !command) return { kind: 'format' }
  if (event.code === 'KeyM' && event.shiftKey && command && !event.altKey)
    return { kind: 'show-drawer', tab: 'problems' }
  return null
}
