import { useEffect, useId, useRef, useState } from 'react'
import type { Files, LabPack } from '@/lib/course/schema'
import type { Asked, CheckResult } from '@/lib/grading/report'
import { sameFiles } from '../file-changes'
import { Glyph } from '../icons'
import type { LabAction } from '../lab-action'
import { LabButton } from '../lab-button'
import type { LabSession } from '../lab-state'
import { ownFiles } from './own-files'
import './step.css'
import { StepEnding } from './step-ending'
import { StepPlayer } from './step-player'
import { text } from './text'
import { useRecording, type RecordingState } from './use-recording'

type Props = {
  readonly lab: Pick<LabPack, 'files' | 'readonly'>
  readonly result: CheckResult
  readonly asked: Asked
  /** The learner's text as it was checked, and as it is when the view opens. */
  readonly checked: Files
  readonly now: Files
  readonly record: LabSession['record']
  readonly act: (action: LabAction) => void
}

/** The learner's code on the failing input, line by line, in place of the results. */
export function StepPanel({ lab, result, asked, checked, now, record, act }: Props) {
  const root = useRef<HTMLElement>(null)
  const titleId = useId()
  const [current, setCurrent] = useState(now)
  const [round, setRound] = useState(0)
  const changed = !sameFiles(checked, current)
  const [asChecked, setAsChecked] = useState(false)
  const [which, setWhich] = useState(asked.questions.length - 1)
  const files = asChecked ? checked : current
  const typedOn = !asChecked && !sameFiles(current, now)
  const key = `${which} ${asChecked} ${round}`
  const { state, cancel, again } = useRecording(key, (signal, onProgress) =>
    record({ files, asked, which, own: ownFiles(lab) }, signal, onProgress),
  )
  useEffect(() => {
    const view = root.current
    const around = view?.closest('[data-testid=lab]')
    view?.focus({ preventScroll: true })
    view?.scrollIntoView({ block: 'nearest' })
    return () => {
      // Only when the focus went with the view: who pressed Check has it elsewhere.
      if (document.activeElement !== document.body) return
      around?.querySelector<HTMLElement>(`[data-step-for="${result.id}"]`)?.focus()
    }
  }, [result.id])
  useEffect(() => {
    // The button that was pressed may have gone with what it did; the keys must go on working.
    if (document.activeElement === document.body) root.current?.focus({ preventScroll: true })
  }, [state.kind])
  const close = () => act({ kind: 'close-step' })
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes, wherever the focus is in it
    <section
      ref={root}
      tabIndex={-1}
      aria-labelledby={titleId}
      data-testid="step-view"
      data-state={state.kind}
      className="step border-t border-line bg-paper outline-none"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      <div className="flex items-center gap-2 px-4 py-1.5">
        <p id={titleId} className="min-w-0 truncate text-sm font-semibold">
          {text.title}: <span className="font-mono">{asked.questions[which]?.called}</span>
        </p>
        <LabButton aria-label={text.close} className="ml-auto" onClick={close}>
          <Glyph name="close" />
        </LabButton>
      </div>
      {asked.questions.length > 1 && (
        <label className="flex items-center gap-2 px-4 pb-2 text-[13px]">
          <span className="shrink-0 font-medium">{text.question}</span>
          <select
            value={which}
            onChange={(event) => setWhich(Number(event.target.value))}
            className="h-9 min-w-0 flex-1 rounded-md border border-line-2 bg-raised px-2 font-mono"
          >
            {asked.questions.map(({ called }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- questions never move
              <option key={index} value={index}>
                {text.questionOf(index, asked.questions.length, called.slice(0, 100))}
              </option>
            ))}
          </select>
        </label>
      )}
      {changed && (
        <p className="flex flex-wrap items-center gap-2 border-t border-line bg-care-soft px-4 py-1.5 text-[13px]">
          {asChecked ? text.asChecked : text.changed}
          <LabButton look="plain" onClick={() => setAsChecked(!asChecked)}>
            {asChecked ? text.useNow : text.useChecked}
          </LabButton>
        </p>
      )}
      {typedOn && (
        <p className="flex flex-wrap items-center gap-2 border-t border-line bg-care-soft px-4 py-1.5 text-[13px]">
          {text.typedOn}
          <LabButton
            look="plain"
            onClick={() => {
              setCurrent(now)
              setRound(round + 1)
            }}
          >
            {text.again}
          </LabButton>
        </p>
      )}
      {asked.dropped > 0 && (
        <p className="border-t border-line bg-care-soft px-4 py-1.5 text-[13px]">
          {text.dropped(asked.dropped)}
        </p>
      )}
      {state.kind === 'recorded' ? (
        <StepPlayer key={key} recording={state.recording} files={files}>
          {state.recording.steps.length === 0 && (
            <p className="border-t border-line px-4 py-2 text-sm">{text.noSteps}</p>
          )}
          <StepEnding
            ending={state.recording.ending}
            result={result}
            asked={asked}
            last={which === asked.questions.length - 1}
          />
        </StepPlayer>
      ) : (
        <Waiting state={state} onCancel={cancel} onAgain={again} />
      )}
    </section>
  )
}

type WaitingProps = {
  readonly state: Exclude<RecordingState, { kind: 'recorded' }>
  readonly onCancel: () => void
  readonly onAgain: () => void
}

function Waiting({ state, onCancel, onAgain }: WaitingProps) {
  return (
    <div role="status" className="flex items-center gap-3 border-t border-line px-4 py-3 text-sm">
      {state.kind === 'recording' && (
        <>
          <p className="tabular-nums">{text.recording(state.steps)}</p>
          <LabButton look="plain" onClick={onCancel}>
            {text.cancel}
          </LabButton>
        </>
      )}
      {state.kind === 'failed' && <p>{text.failed(state.message)}</p>}
      {state.kind !== 'recording' && (
        <LabButton look="plain" onClick={onAgain}>
          {text.again}
        </LabButton>
      )}
    </div>
  )
}
