import { useId, useRef, type ReactNode } from 'react'
import { stepText } from '@/lib/messages/step/words'
import { useText } from '@/lib/messages/use-text'
import { Glyph } from '../icons'
import { LabButton } from '../lab-button'
import './step.css'
import { useFocus } from './use-focus'

type Props = {
  /** Whose button gets the focus back: `data-step-for`. */
  readonly opener: string
  readonly called: string
  /** Of the recording. */
  readonly state: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The step-through view, in place of the results: its name, the way out, and the focus in it. */
export function StepFrame({ opener, called, state, onClose, children }: Props) {
  const text = useText(stepText)
  const root = useRef<HTMLElement>(null)
  const titleId = useId()
  useFocus(root, opener, state)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes, wherever the focus is in it
    <section
      ref={root}
      tabIndex={-1}
      aria-labelledby={titleId}
      data-testid="step-view"
      data-state={state}
      className="step border-t border-line bg-paper"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <div className="flex items-center gap-2 px-4 py-1.5">
        <p id={titleId} className="min-w-0 truncate text-sm font-semibold">
          {text.title}: <span className="font-mono">{called}</span>
        </p>
        <LabButton aria-label={text.close} className="ml-auto" onClick={onClose}>
          <Glyph name="close" />
        </LabButton>
      </div>
      {children}
    </section>
  )
}
