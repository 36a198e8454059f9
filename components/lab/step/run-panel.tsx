import { useState } from 'react'
import type { Files, LabPack } from '@/lib/course/schema'
import type { Asked } from '@/lib/grading/report'
import { stepText } from '@/lib/messages/step/words'
import { useText } from '@/lib/messages/use-text'
import { sameFiles } from '../file-changes'
import type { LabAction } from '../lab-action'
import type { LabSession } from '../lab-state'
import { Note } from './note'
import { ownFiles } from './own-files'
import { RecordedSteps } from './recorded-steps'
import { RunEnding } from './run-ending'
import { runOpener } from './run-opener'
import { StepFrame } from './step-frame'
import { useRecording } from './use-recording'

type Props = {
  readonly lab: Pick<LabPack, 'files' | 'readonly' | 'main'>
  /** The learner's text as it is now. */
  readonly now: Files
  /** What `input()` is given. */
  readonly typed: string
  readonly record: LabSession['record']
  readonly act: (action: LabAction) => void
}

/** As long as a check's call is watched at least, in seconds. */
const limit = 8

/** The main file as Run runs it, line by line, in place of the output. */
export function RunPanel({ lab, now, typed, record, act }: Props) {
  const text = useText(stepText)
  const [current, setCurrent] = useState(now)
  const [round, setRound] = useState(0)
  const asked = runOf(lab.main, typed)
  const { state, cancel } = useRecording(String(round), (signal, onProgress) =>
    record({ files: current, asked, which: 0, own: watched(lab) }, signal, onProgress),
  )
  const again = () => {
    setCurrent(now)
    setRound(round + 1)
  }
  return (
    <StepFrame
      opener={runOpener}
      called={lab.main}
      state={state.kind}
      onClose={() => act({ kind: 'step', check: null })}
    >
      {typed !== '' && <Note text={text.typed(typed.split('\n').length - 1)} />}
      <RecordedSteps
        state={state}
        cancel={cancel}
        files={current}
        typedOn={!sameFiles(current, now)}
        onAgain={again}
        round={String(round)}
        noSteps={text.noStepsInRun}
      >
        {(recording) => <RunEnding recording={recording} typed={typed} act={act} />}
      </RecordedSteps>
    </StepFrame>
  )
}

/** The question that runs a file, as the sandbox knows it. */
const runOf = (path: string, stdin: string): Pick<Asked, 'questions'> => ({
  questions: [{ called: path, limit, question: JSON.stringify({ op: 'run', path, stdin }) }],
})

/** Who runs the main file wants to see it, also where it is given. */
const watched = (lab: Props['lab']) => [...new Set([lab.main, ...ownFiles(lab)])]
