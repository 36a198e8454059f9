import { useId, useRef, useState } from 'react'
import type { Files, LabPack } from '@/lib/course/schema'
import type { Asked, CheckResult } from '@/lib/grading/report'
import { sameFiles } from '../file-changes'
import { Glyph } from '../icons'
import type { LabAction } from '../lab-action'
import { LabButton } from '../lab-button'
import type { LabSession } from '../lab-state'
import { Note } from './note'
import { ownFiles } from './own-files'
import { QuestionChoice } from './question-choice'
import './step.css'
import { StepEnding } from './step-ending'
import { StepPlayer } from './step-player'
import { stepText } from '@/lib/messages/step/words'
import { useText } from '@/lib/messages/use-text'
import { useFocus } from './use-focus'
import { useRecording } from './use-recording'
import { Waiting } from './waiting'

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
  const text = useText(stepText)
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
  const { state, cancel } = useRecording(key, (signal, onProgress) =>
    record({ files, asked, which, own: ownFiles(lab) }, signal, onProgress),
  )
  useFocus(root, result.id, state.kind)
  const close = () => act({ kind: 'step', check: null })
  const recordNow = () => {
    setCurrent(now)
    setRound(round + 1)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes, wherever the focus is in it
    <section
      ref={root}
      tabIndex={-1}
      aria-labelledby={titleId}
      data-testid="step-view"
      data-state={state.kind}
      className="step border-t border-line bg-paper -outline-offset-2"
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
      <QuestionChoice questions={asked.questions} which={which} onChoose={setWhich} />
      {changed && (
        <Note text={asChecked ? text.asChecked : text.changed}>
          <LabButton look="plain" onClick={() => setAsChecked(!asChecked)}>
            {asChecked ? text.showNow : text.showChecked}
          </LabButton>
        </Note>
      )}
      {typedOn && (
        <Note text={text.typedOn}>
          <LabButton look="plain" onClick={recordNow}>
            {text.again}
          </LabButton>
        </Note>
      )}
      {asked.dropped > 0 && <Note text={text.dropped(asked.dropped)} />}
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
        <Waiting state={state} onCancel={cancel} onAgain={recordNow} />
      )}
    </section>
  )
}
