import type { Recording } from '@/lib/kernel/trace/recording'
import { stepText } from '@/lib/messages/step/words'
import { useText } from '@/lib/messages/use-text'
import { JumpTo } from '../check-details'
import type { LabAction } from '../lab-action'
import { PlainText } from '../plain-text'
import { raisedAt } from './walk'

type Props = {
  readonly recording: Recording
  readonly typed: string
  readonly act: (action: LabAction) => void
}

/** How the program came to its end: by itself, by an exception at its line, or at the limit. */
export function RunEnding({ recording: { ending, steps }, typed, act }: Props) {
  const text = useText(stepText)
  const how = text.ranTo(ending)
  const failed = raisedAt(steps)
  const raised = ending.kind === 'answered' && ending.plain !== ''
  return (
    <section
      aria-label={text.end}
      data-testid="step-ending"
      className="border-t border-line px-4 py-2.5 text-[13px]"
    >
      <p className="font-semibold">{text.end}</p>
      <p className={`mt-1 [overflow-wrap:anywhere] ${raised ? 'font-mono' : ''}`}>{how}</p>
      {raised && (
        <p className="mt-1 text-ink-2">
          <PlainText>{ending.plain}</PlainText>
        </p>
      )}
      {typed === '' && how.startsWith('EOFError') && <p className="mt-1">{text.nothingTyped}</p>}
      {raised && failed && <JumpTo place={failed} act={act} />}
    </section>
  )
}
