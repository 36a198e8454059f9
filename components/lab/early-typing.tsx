import {
  useEffect,
  useRef,
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type UIEvent,
} from 'react'
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
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (root.current) takeUp(root.current, { act, open, onHandover })
  }, [act, open, onHandover])
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
      ref={root}
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

/** What was done to the preview before its code had come: a place pressed, the focus, keys. */
function takeUp(root: HTMLElement, { act, open, onHandover }: Omit<Props, 'children'>): void {
  const isInside = ({ target }: Event) => target instanceof Node && root.contains(target)
  const press = window.earlyPress
  if (press && isInside(press)) onHandover({ point: { x: press.clientX, y: press.clientY } })
  if (root.contains(document.activeElement)) {
    onHandover({ focused: true })
    open()
  }
  const keys = window.earlyKeys ?? []
  window.earlyKeys = keys.filter((key) => !isInside(key))
  for (const key of keys) {
    const action = isInside(key) ? actionOfKey(key) : null
    if (action) act(action)
  }
}
