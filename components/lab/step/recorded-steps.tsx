import type { ReactNode } from 'react'
import type { Files } from '@/lib/course/schema'
import type { Recording } from '@/lib/kernel/trace/recording'
import { stepText } from '@/lib/messages/step/words'
import { useText } from '@/lib/messages/use-text'
import { LabButton } from '../lab-button'
import { Note } from './note'
import { StepPlayer } from './step-player'
import type { RecordingState } from './use-recording'
import { Waiting } from './waiting'

type Props = {
  readonly state: RecordingState
  readonly cancel: () => void
  readonly files: Files
  /** The learner has typed since: what is recorded is another text. */
  readonly typedOn: boolean
  readonly onAgain: () => void
  /** A recording of its own for each: the player begins anew. */
  readonly round: string
  /** When none of the learner's lines was run. */
  readonly noSteps: string
  /** How it ended. */
  readonly children: (recording: Recording) => ReactNode
}

/** What was recorded, or that it is being recorded. */
export function RecordedSteps(props: Props) {
  const { state, cancel, files, typedOn, onAgain, round, noSteps, children } = props
  const text = useText(stepText)
  return (
    <>
      {typedOn && (
        <Note text={text.typedOn}>
          <LabButton look="plain" onClick={onAgain}>
            {text.again}
          </LabButton>
        </Note>
      )}
      {state.kind === 'recorded' ? (
        <StepPlayer key={round} recording={state.recording} files={files}>
          {state.recording.steps.length === 0 && (
            <p className="border-t border-line px-4 py-2 text-sm">{noSteps}</p>
          )}
          {children(state.recording)}
        </StepPlayer>
      ) : (
        <Waiting state={state} onCancel={cancel} onAgain={onAgain} />
      )}
    </>
  )
}
