import { useState } from 'react'
import type { Files, LabPack } from '@/lib/course/schema'
import type { Asked, CheckResult } from '@/lib/grading/report'
import { sameFiles } from '../file-changes'
import type { LabAction } from '../lab-action'
import { LabButton } from '../lab-button'
import type { LabSession } from '../lab-state'
import { Note } from './note'
import { ownFiles } from './own-files'
import { QuestionChoice } from './question-choice'
import { RecordedSteps } from './recorded-steps'
import { StepEnding } from './step-ending'
import { StepFrame } from './step-frame'
import { stepText } from '@/lib/messages/step/words'
import { useText } from '@/lib/messages/use-text'
import { useRecording } from './use-recording'

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
  const [current, setCurrent] = useState(now)
  const [round, setRound] = useState(0)
  const changed = !sameFiles(checked, current)
  const [asChecked, setAsChecked] = useState(false)
  const [which, setWhich] = useState(asked.questions.length - 1)
  const files = asChecked ? checked : current
  const key = `${which} ${asChecked} ${round}`
  const { state, cancel } = useRecording(key, (signal, onProgress) =>
    record({ files, asked, which, own: ownFiles(lab) }, signal, onProgress),
  )
  const close = () => act({ kind: 'step', check: null })
  const recordNow = () => {
    setCurrent(now)
    setRound(round + 1)
  }
  return (
    <StepFrame
      opener={result.id}
      called={asked.questions[which]?.called ?? ''}
      state={state.kind}
      onClose={close}
    >
      <QuestionChoice questions={asked.questions} which={which} onChoose={setWhich} />
      {changed && (
        <Note text={asChecked ? text.asChecked : text.changed}>
          <LabButton look="plain" onClick={() => setAsChecked(!asChecked)}>
            {asChecked ? text.showNow : text.showChecked}
          </LabButton>
        </Note>
      )}
      {asked.dropped > 0 && <Note text={text.dropped(asked.dropped)} />}
      <RecordedSteps
        state={state}
        cancel={cancel}
        files={files}
        typedOn={!asChecked && !sameFiles(current, now)}
        onAgain={recordNow}
        round={key}
        noSteps={text.noSteps}
      >
        {({ ending }) => (
          <StepEnding
            ending={ending}
            result={result}
            asked={asked}
            last={which === asked.questions.length - 1}
          />
        )}
      </RecordedSteps>
    </StepFrame>
  )
}
