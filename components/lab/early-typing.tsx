import type { ClipboardEvent, KeyboardEvent, MouseEvent, ReactNode, UIEvent } from 'react'
import { actionOfKey } from './early-keys'
import type { ViewPoint } from './editor-port'
import type { LabAction } from './lab-action'

/** What the preview knows that the editor takes over. */
export type Handover = {
  readonly focused: boolean
  readonly point?: ViewPoint
  readonly top: number
  readonly left: number
}

type Props = {
  readonly children: ReactNode
  readonly act: (action: LabAction) => void
  readonly open: () => void
  readonly onHandover: (part: Partial<Handover>) => void
}

/** Around the preview: what is clicked, typed or pasted here is done when the editor is there. */
export function EarlyTyping({ children, act, open, onHandover }: Props) {
  const onMouseUp = ({ clientX: x, clientY: y }: MouseEvent) => onHandover({ point: { x, y } })
  const onKeyDown = (event: KeyboardEvent) => {
    const action = actionOfKey(event)
    if (!action) return
    event.preventDefault()
    act(action)
  }
  const onPaste = (event: ClipboardEvent) =>
    act({ kind: 'insert', before: event.clipboardData.getData('text/plain') })
  const onScrollCapture = ({ target }: UIEvent) => {
    if (target instanceof HTMLElement)
      onHandover({ top: target.scrollTop, left: target.scrollLeft })
  }
  const onFocus = () => {
    onHandover({ focused: true })
    open()
  }
  return (
    <div
      role="presentation"
      className="lab-fill"
      onMouseUp={onMouseUp}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      onFocus={onFocus}
      onBlur={() => onHandover({ focused: false })}
      onScrollCapture={onScrollCapture}
    >
      {children}
    </div>
  )
}
