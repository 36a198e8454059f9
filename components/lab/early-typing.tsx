import type { ClipboardEvent, KeyboardEvent, MouseEvent, ReactNode, UIEvent } from 'react'
import { actionOfKey } from './early-keys'
import type { ViewPoint } from './editor-port'
import type { LabAction } from './lab-action'

/** What the preview knows that the editor takes over. */
export type Handover = {
  focused: boolean
  point: ViewPoint | undefined
  top: number
  left: number
}

type Props = {
  readonly children: ReactNode
  readonly handover: Handover
  readonly act: (action: LabAction) => void
  readonly open: () => void
}

/** Around the preview: what is clicked, typed or pasted here is done when the editor is there. */
export function EarlyTyping({ children, handover, act, open }: Props) {
  const onMouseUp = (event: MouseEvent) => {
    handover.point = { x: event.clientX, y: event.clientY }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const action = actionOfKey(event)
    if (!action) return
    event.preventDefault()
    act(action)
  }
  const onPaste = (event: ClipboardEvent) =>
    act({ kind: 'insert', before: event.clipboardData.getData('text/plain') })
  const onScrollCapture = ({ target }: UIEvent) => {
    if (!(target instanceof HTMLElement)) return
    handover.top = target.scrollTop
    handover.left = target.scrollLeft
  }
  const onFocus = () => {
    handover.focused = true
    open()
  }
  return (
    <div
      role="presentation"
      className="h-full"
      onMouseUp={onMouseUp}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      onFocus={onFocus}
      onBlur={() => (handover.focused = false)}
      onScrollCapture={onScrollCapture}
    >
      {children}
    </div>
  )
}
