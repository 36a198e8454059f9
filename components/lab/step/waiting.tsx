import { LabButton } from '../lab-button'
import { stepText } from '@/lib/messages/step/words'
import { useText } from '@/lib/messages/use-text'
import type { RecordingState } from './use-recording'

type Props = {
  readonly state: Exclude<RecordingState, { kind: 'recorded' }>
  readonly onCancel: () => void
  readonly onAgain: () => void
}

/** While there is no recording: how far it is, or why there is none. */
export function Waiting({ state, onCancel, onAgain }: Props) {
  const text = useText(stepText)
  return (
    <div className="flex items-center gap-3 border-t border-line px-4 py-3 text-sm">
      {state.kind === 'recording' ? (
        <>
          {/* Counts up, so it is not read out: the focus is on the view, which says its name. */}
          <p className="tabular-nums">{text.recording(state.steps)}</p>
          <LabButton look="plain" onClick={onCancel}>
            {text.cancel}
          </LabButton>
        </>
      ) : (
        <>
          <p role="status">
            {state.kind === 'failed' ? text.failed(state.message) : text.cancelled}
          </p>
          <LabButton look="plain" onClick={onAgain}>
            {text.again}
          </LabButton>
        </>
      )}
    </div>
  )
}
