import type { Match } from '@/lib/assign/gradebook/match'
import type { Person } from '@/lib/assign/gradebook/roster'
import type { Row } from '@/lib/assign/gradebook/rows'
import { count } from '@/lib/site/count'

type Props = {
  readonly rows: readonly Row[]
  readonly people: readonly Person[]
  readonly matches: ReadonlyMap<string, Match>
  readonly lineOf: (row: Row) => number | null
  readonly onChoose: (entry: string, line: number | null) => void
}

/** Who could not be found in the list by name, to be put right by hand; and who is missing. */
export function RosterMatches({ rows, people, matches, lineOf, onChoose }: Props) {
  const unsure = rows.filter(({ entry }) => matches.get(entry.handIn.name)?.sure !== true)
  const taken = new Set(rows.map(lineOf))
  const missing = people.filter(({ row }) => !taken.has(row))
  return (
    <>
      {unsure.length > 0 && (
        <ul className="grid gap-2" aria-label="Names that are not in the list">
          {unsure.map((row) => {
            const { entry } = row
            const near = matches.get(entry.handIn.name)
            return (
              <li key={entry.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <label className="flex flex-wrap items-center gap-x-3">
                  <span className="font-medium break-words">{entry.handIn.name}</span> is
                  <select
                    value={lineOf(row) ?? ''}
                    onChange={(event) =>
                      onChoose(
                        entry.id,
                        event.target.value === '' ? null : Number(event.target.value),
                      )
                    }
                    className="max-w-full rounded-lg border border-line-2 bg-raised px-2.5 py-1"
                  >
                    <option value="">nobody in the list</option>
                    {people.map((person) => (
                      <option key={person.row} value={person.row}>
                        {person.name}
                        {person.row === near?.row ? ' (nearest name)' : ''}
                      </option>
                    ))}
                  </select>
                </label>
              </li>
            )
          })}
        </ul>
      )}
      {missing.length > 0 && (
        <details>
          <summary className="font-medium">
            {count(missing.length, 'learner')} without a hand-in
          </summary>
          <p className="mt-2 text-ink-2">{missing.map(({ name }) => name).join('; ')}</p>
        </details>
      )}
    </>
  )
}
