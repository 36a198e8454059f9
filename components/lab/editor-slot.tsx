import { useLayoutEffect, useRef, type FocusEvent, type ReactNode } from 'react'
import { EarlyTyping, type Handover } from './early-typing'
import type { LabAction } from './lab-action'
import type { OpenLab } from './open-lab'

type Props = {
  readonly id: string
  readonly labelledBy: string
  readonly lab: OpenLab | null
  readonly preview: ReactNode
  readonly act: (action: LabAction) => void
  readonly open: () => void
  /** Called when the editor stands in the page and can take what was typed before. */
  readonly catchUp: () => void
}

/**
 * Where the code is: the server's highlighted preview until the editor takes its place, in the
 * same box, scrolled to the same line, and with the focus if the preview had it.
 */
export function EditorSlot({ id, labelledBy, lab, preview, act, open, catchUp }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const handover = useRef<Handover>({ focused: false, top: 0, left: 0 })

  useLayoutEffect(() => {
    if (!lab || !host.current) return
    const { editor } = lab.controller
    const { focused, point, top, left } = handover.current
    host.current.append(editor.dom)
    editor.measure()
    if (top || left) editor.scrollTo(top, left)
    if (focused) editor.focus(point)
    catchUp()
  }, [lab, catchUp])

  const focusInside = ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
    if (target !== currentTarget) return
    if (lab) act({ kind: 'focus' })
    else currentTarget.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }
  const takeOver = (part: Partial<Handover>) => {
    handover.current = { ...handover.current, ...part }
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only hands focus on
    <div
      id={id}
      role="tabpanel"
      aria-labelledby={labelledBy}
      data-testid="lab-editor"
      tabIndex={-1}
      onFocus={focusInside}
      className="lab-code relative min-w-0 outline-none"
    >
      {lab ? (
        <div ref={host} className="lab-fill" />
      ) : (
        <EarlyTyping act={act} open={open} onHandover={takeOver}>
          {preview}
        </EarlyTyping>
      )}
    </div>
  )
}
