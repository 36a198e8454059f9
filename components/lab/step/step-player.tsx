import { useState, type ReactNode } from 'react'
import type { Files } from '@/lib/course/schema'
import type { Recording, Step } from '@/lib/kernel/trace/recording'
import { ScrollRegion } from '../scroll-region'
import { CodeView } from './code-view'
import { Note } from './note'
import { StepControls } from './step-controls'
import { stepText } from '@/lib/messages/step/words'
import { useText } from '@/lib/messages/use-text'
import { useStepKeys } from './use-step-keys'
import { VariablesTable } from './variables-table'
import { callersOf, changesAt, gapBefore, printedBefore } from './walk'

type Props = {
  readonly recording: Recording
  readonly files: Files
  readonly children: ReactNode
}

/** One recording, step by step; `children` is how it ended, shown with its last step. */
export function StepPlayer({ recording, files, children }: Props) {
  const text = useText(stepText)
  const { steps } = recording
  const [chosen, setChosen] = useState(0)
  const at = Math.min(chosen, steps.length - 1)
  const step = steps[at]
  const go = (to: number) => setChosen(Math.max(0, Math.min(to, steps.length - 1)))
  const keys = useStepKeys(at, steps.length - 1, go)
  if (!step) return children
  const atEnd = at === steps.length - 1
  return (
    <div ref={keys}>
      <StepControls steps={steps} at={at} onGo={go} />
      <p
        data-testid="step-place"
        className="border-t border-line px-4 py-2 text-[13px] tabular-nums"
      >
        <b className="font-semibold">{text.place(at, steps.length, step)}</b>
        <span className="text-ink-2 [overflow-wrap:anywhere]"> · {text.event(step)}</span>
      </p>
      <p aria-live="polite" className="sr-only">
        {text.announce(step, changesAt(steps, at))}
      </p>
      <Notes recording={recording} at={at} />
      <div className="step-body border-t border-line">
        <CodeView
          file={step.file}
          source={files[step.file] ?? ''}
          line={step.line}
          failed={step.event === 'exception'}
        />
        <div className="step-side flex min-w-0 flex-col">
          <VariablesTable steps={steps} at={at} onGo={go} />
          <Callers callers={callersOf(steps, at)} />
          <PrintedSoFar recording={recording} step={step} atEnd={atEnd} />
        </div>
      </div>
      {atEnd && children}
    </div>
  )
}

function Notes({ recording, at }: { recording: Recording; at: number }) {
  const text = useText(stepText)
  const { steps, stopped, lost } = recording
  const cut = steps.findIndex((_, index) => gapBefore(steps, index) !== null)
  const gap = [cut - 1, cut, steps.length - 1].includes(at) ? gapBefore(steps, cut) : null
  const notes = [
    gap && text.left(gap.from, gap.to),
    at === steps.length - 1 && stopped && text.stopped[stopped](steps.length),
    lost && text.lost,
  ].filter((note) => typeof note === 'string')
  return notes.map((note) => <Note key={note} text={note} />)
}

/** Deep recursion: the nearest callers, and how many there are beyond. */
const nearest = 6

function Callers({ callers }: { callers: readonly Step[] }) {
  const text = useText(stepText)
  if (callers.length === 0) return null
  return (
    <div className="border-t border-line px-3 py-1.5 text-[13px]">
      <p className="font-semibold">{text.stack}</p>
      <ol className="font-mono text-[12.5px] text-ink-2">
        {callers.slice(0, nearest).map((step) => (
          <li key={step.frame}>{text.frame(step.function, step.line)}</li>
        ))}
      </ol>
      {callers.length > nearest && (
        <p className="text-ink-2">{text.more(callers.length - nearest)}</p>
      )}
    </div>
  )
}

type PrintedProps = { recording: Recording; step: Step; atEnd: boolean }

function PrintedSoFar({ recording: { output, outputCut }, step, atEnd }: PrintedProps) {
  const text = useText(stepText)
  const printed = printedBefore(output, atEnd ? Infinity : step.printed)
  return (
    <div className="border-t border-line px-3 py-1.5 text-[13px]">
      <p className="font-semibold">{text.printed}</p>
      {printed.length === 0 ? (
        <p className="text-ink-2">{text.nothingPrinted}</p>
      ) : (
        <ScrollRegion
          label={text.printed}
          data-testid="step-printed"
          className="max-h-32 overflow-auto font-mono text-[12.5px] [overflow-wrap:anywhere] whitespace-pre-wrap"
        >
          {printed.map(({ stream, text: own }, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- output never moves
            <span key={index} className={stream === 'stderr' ? 'text-fail' : ''}>
              {own}
            </span>
          ))}
        </ScrollRegion>
      )}
      {atEnd && outputCut && <p className="text-ink-2">{text.printedCut}</p>}
    </div>
  )
}
