import type { LateRule } from '@/lib/assign/assignment'
import type { Draft, DraftProblem } from './draft'
import { FieldGroup, inputClass } from './field'
import { RadioRow } from './radio-row'
import { teachText } from '@/lib/messages/teach/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly problems: readonly DraftProblem[]
}

/** When it is due, in which zone, and what a late hand-in is worth. */
export function DueFields({ draft, change, problems }: Props) {
  const t = useText(teachText)
  const { hasDue, at, zone, late } = draft
  const choose = (next: LateRule) => change({ late: next })
  return (
    <FieldGroup legend={t.due} problem={problems.find(({ field }) => field === 'due')?.words}>
      <label className="flex items-center gap-2.5">
        <input
          type="checkbox"
          checked={hasDue}
          onChange={(event) => change({ hasDue: event.target.checked })}
          className="size-4 accent-(--accent)"
        />
        {t.hasDate}
      </label>
      {hasDue && (
        <>
          <div className="flex flex-wrap gap-3">
            <label className="grid gap-1 font-medium">
              {t.dateAndTime}
              <input
                type="datetime-local"
                value={at}
                onChange={(event) => change({ at: event.target.value.slice(0, 16) })}
                className={inputClass}
              />
            </label>
            <label className="grid min-w-0 gap-1 font-medium">
              {t.inTimeOf}
              <select
                value={zone}
                onChange={(event) => change({ zone: event.target.value })}
                className={`${inputClass} max-w-full`}
              >
                {zones(zone).map((one) => (
                  <option key={one} value={one}>
                    {one.replaceAll('_', ' ')}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <p className="mt-2 font-medium">{t.lateHandIn}</p>
          <RadioRow
            name="late"
            label={t.countsFull}
            checked={late.kind === 'accept'}
            onChoose={() => choose({ kind: 'accept' })}
          />
          <RadioRow
            name="late"
            label={t.countsLess}
            checked={late.kind === 'deduct'}
            onChoose={() => choose({ kind: 'deduct', percentPerDay: 10 })}
            number={{
              label: t.lessLabel,
              value: late.kind === 'deduct' ? late.percentPerDay : 10,
              most: 100,
              unit: t.lessUnit,
              onChange: (percentPerDay) => choose({ kind: 'deduct', percentPerDay }),
            }}
          />
          <RadioRow
            name="late"
            label={t.countsNot}
            checked={late.kind === 'refuse'}
            onChoose={() => choose({ kind: 'refuse' })}
          />
        </>
      )}
    </FieldGroup>
  )
}

/** The zones this browser knows, with UTC and the one that is chosen. */
function zones(chosen: string): readonly string[] {
  const all = Intl.supportedValuesOf('timeZone')
  return [...new Set(['UTC', chosen, ...all])]
}
