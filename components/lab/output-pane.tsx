import { useEffect, useRef } from 'react'
import type { OutputChunk } from '@/lib/kernel/outcome'
import type { LabAction } from './lab-action'
import { Glyph } from './icons'
import { LabButton } from './lab-button'
import type { LabView } from './lab-view'
import { InputPrompt, outputTab } from './input-prompt'
import { OutcomeNote } from './outcome-note'
import { lengthOf, withoutFirst } from './output-text'
import { ScrollRegion } from './scroll-region'
import { runOpener } from './step/run-opener'
import { useFocusHeir } from './use-focus-heir'
import { benchText } from '@/lib/messages/bench/words'
import { stepText } from '@/lib/messages/step/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly view: LabView
  /** The program is Python, so a run of it can be stepped through. */
  readonly steppable: boolean
  readonly act: (action: LabAction) => void
}

const looks: Readonly<Record<OutputChunk['stream'], string>> = {
  stdout: '',
  stderr: 'text-fail',
  stdin: 'font-semibold text-accent',
}

/** How much of the end is shown while a program runs, in characters. */
const liveCharacters = 10_000

/** What the program printed, what was typed into it, and how it ended. */
export function OutputPane({ view, steppable, act }: Props) {
  const t = useText(benchText)
  const steps = useText(stepText)
  const { output, truncated, outcome, phase } = view.session
  const running = phase.kind === 'running' || phase.kind === 'waiting-for-input'
  // A loop that prints: laying out all of it at every batch would keep slow machines from Stop.
  const hidden = running ? Math.max(view.cleared, lengthOf(output) - liveCharacters) : view.cleared
  const shown = withoutFirst(output, hidden)
  const text = shown.map((chunk) => chunk.text).join('')
  const box = useRef<HTMLDivElement>(null)
  // After every change the newest line is in view: a prompt may stand there.
  useEffect(() => {
    if (running) box.current?.scrollTo({ top: box.current.scrollHeight })
  })

  return (
    <div className="relative text-sm">
      {outcome && !running && <OutcomeNote outcome={outcome} act={act} />}
      {shown.length === 0 && !running && (
        <p className="px-4 py-3 text-ink-3">{outcome ? t.printedNothing : t.noOutputYet}</p>
      )}
      {(shown.length > 0 || running) && (
        <ScrollRegion
          ref={box}
          label={t.outputOf}
          className="max-h-80 min-h-12 overflow-auto px-4 py-3 font-mono text-[13px] leading-relaxed break-words whitespace-pre-wrap"
        >
          {hidden > view.cleared && <p className="font-sans text-ink-3">{t.beginningLater}</p>}
          {shown.map((chunk, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- output only grows at its end
            <span key={index} className={looks[chunk.stream]}>
              {chunk.text}
            </span>
          ))}
          {phase.kind === 'waiting-for-input' && (
            <InputPrompt prompt={phase.prompt} onAnswer={(line) => act({ kind: 'answer', line })} />
          )}
        </ScrollRegion>
      )}
      {truncated && (
        <p className="border-t border-line bg-care-soft px-4 py-2 text-[13px]">{t.truncated}</p>
      )}
      <div className="flex items-center justify-end gap-1 border-t border-line px-2 py-1 empty:hidden">
        {steppable && (
          <LabButton
            data-step-for={runOpener}
            className="mr-auto"
            off={running}
            onClick={() => act({ kind: 'step-run' })}
          >
            <Glyph name="steps" />
            {steps.open}
          </LabButton>
        )}
        {shown.length > 0 && (
          <OutputTools text={text} onClear={() => act({ kind: 'clear-output' })} />
        )}
      </div>
    </div>
  )
}

function OutputTools({ text, onClear }: { text: string; onClear: () => void }) {
  const t = useText(benchText)
  const box = useRef<HTMLDivElement>(null)
  useFocusHeir(box, outputTab)
  return (
    <div ref={box} className="flex gap-1">
      <LabButton onClick={() => void navigator.clipboard?.writeText(text)}>{t.copy}</LabButton>
      <LabButton onClick={onClear}>{t.clear}</LabButton>
    </div>
  )
}
