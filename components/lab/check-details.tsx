import { useRef } from 'react'
import type { CheckResult, Place } from '@/lib/grading/report'
import { Glyph } from './icons'
import type { LabAction } from './lab-action'
import { PlainText } from './plain-text'
import { stepText } from '@/lib/messages/step/words'
import { useFocusHeir } from './use-focus-heir'
import { Traceback } from './traceback'
import { ValueDiff, worthADiff } from './value-diff'
import { benchText } from '@/lib/messages/bench/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly result: CheckResult
  /** The check is being asked again: this can still be read, and is out of reach. */
  readonly outdated: boolean
  readonly steppable: boolean
  readonly act: (action: LabAction) => void
}

const fields = ['called', 'got', 'expected'] as const

/** Why a check did not pass: in words, then what was called, what came back, what should have. */
export function CheckDetails({ result, outdated, steppable, act }: Props) {
  const t = useText(benchText)
  const box = useRef<HTMLDivElement>(null)
  useFocusHeir(box, '[data-testid=lab-check]', outdated)
  const { message, got, expected, at, traceback } = result
  const compare = got !== undefined && expected !== undefined && worthADiff(got, expected)
  const rows = fields.filter(
    (name) => result[name] !== undefined && !(compare && name !== 'called'),
  )
  return (
    <div
      ref={box}
      inert={outdated}
      className={`col-start-2 -col-end-1 mt-1 min-w-0 text-ink-2 ${outdated ? 'opacity-45' : ''}`}
    >
      {message && (
        <p lang="en" className="whitespace-pre-line">
          <PlainText>{message}</PlainText>
        </p>
      )}
      {rows.length > 0 && (
        <dl className="mt-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3.5 gap-y-1 text-[13px]">
          {rows.map((name) => (
            <div key={name} className="col-span-2 grid grid-cols-subgrid">
              <dt className="font-medium">{t.fields[name]}</dt>
              <dd className="overflow-x-auto font-mono whitespace-pre-wrap text-ink">
                {result[name]}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {compare && <ValueDiff got={got} expected={expected} />}
      <div className="flex flex-wrap items-center gap-x-5">
        {at && <JumpTo place={at} act={act} />}
        {steppable && <StepThrough check={result.id} act={act} />}
      </div>
      {traceback && <Traceback text={traceback} />}
    </div>
  )
}

function StepThrough({ check, act }: { check: string; act: Props['act'] }) {
  return (
    <button
      type="button"
      data-step-for={check}
      onClick={() => act({ kind: 'step', check })}
      className="mt-2 inline-flex items-center gap-1.5 text-[13px] font-medium text-accent underline-offset-4 hover:underline pointer-coarse:py-2"
    >
      <Glyph name="steps" />
      {useText(stepText).open}
    </button>
  )
}

export function JumpTo({ place, act }: { place: Place; act: (action: LabAction) => void }) {
  const t = useText(benchText)
  return (
    <button
      type="button"
      onClick={() => act({ kind: 'jump', place })}
      className="mt-2 inline-flex items-center gap-1.5 text-[13px] font-medium text-accent underline-offset-4 hover:underline pointer-coarse:py-2"
    >
      <Glyph name="arrow" />
      {t.goTo(place.file, place.line)}
    </button>
  )
}
