import type { LateRule } from '@/lib/assign/assignment'
import type { Draft, DraftProblem } from './draft'
import { FieldGroup, inputClass } from './field'
import { RadioRow } from './radio-row'

type Props = {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly problems: readonly DraftProblem[]
}

/** When it is due, in which zone, and what a late hand-in is worth. */
export function DueFields({ draft, change, problems }: Props) {
  const { hasDue, at, zone, late } = draft
  const choose = (next: LateRule) => change({ late: next })
  return (
    <FieldGroup legend="Due" problem={problems.find(({ field }) => field === 'due')?.words}>
      <label className="flex items-center gap-2.5">
        <input
          type="checkbox"
          checked={hasDue}
          onChange={(event) => change({ hasDue: event.target.checked })}
          className="size-4 accent-(--accent)"
        />
        It has a date
      </label>
      {hasDue && (
        <>
          <div className="flex flex-wrap gap-3">
            <label className="grid gap-1 font-medium">
              Date and time
              <input
                type="datetime-local"
                value={at}
                onChange={(event) => change({ at: event.target.value.slice(0, 16) })}
                className={inputClass}
              />
            </label>
            <label className="grid min-w-0 gap-1 font-medium">
              In the time of
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
          <p className="mt-2 font-medium">A late hand-in</p>
          <RadioRow
            name="late"
            label="counts in full"
            checked={late.kind === 'accept'}
            onChoose={() => choose({ kind: 'accept' })}
          />
          <RadioRow
            name="late"
            label="counts less:"
            checked={late.kind === 'deduct'}
            onChoose={() => choose({ kind: 'deduct', percentPerDay: 10 })}
            number={{
              label: 'percentage points less for each day begun',
              value: late.kind === 'deduct' ? late.percentPerDay : 10,
              most: 100,
              unit: 'percentage points for each day begun',
              onChange: (percentPerDay) => choose({ kind: 'deduct', percentPerDay }),
            }}
          />
          <RadioRow
            name="late"
            label="does not count"
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
