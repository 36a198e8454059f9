import type { Match } from '@/lib/assign/gradebook/match'
import type { Person } from '@/lib/assign/gradebook/roster'
import type { Row } from '@/lib/assign/gradebook/rows'

import { gradebookText } from '@/lib/messages/gradebook/words'
import { useText } from '@/lib/messages/use-text'
import { Rich } from '@/components/ui/rich'

type Props = {
  readonly rows: readonly Row[]
  readonly people: readonly Person[]
  readonly matches: ReadonlyMap<string, Match>
  readonly lineOf: (row: Row) => number | null
  readonly onChoose: (entry: string, line: number | null) => void
}

const parts = {
  b: (name: string) => <span className="font-medium break-words">{name}</span>,
}

/** Who could not be found in the list by name, to be put right by hand; and who is missing. */
export function RosterMatches({ rows, people, matches, lineOf, onChoose }: Props) {
  const t = useText(gradebookText)
  const unsure = rows.filter(({ entry }) => matches.get(entry.handIn.name)?.sure !== true)
  const taken = new Set(rows.map(lineOf))
  const missing = people.filter(({ row }) => !taken.has(row))
  return (
    <>
      {unsure.length > 0 && (
        <ul className="grid gap-2" aria-label={t.notInList}>
          {unsure.map((row) => {
            const { entry } = row
            const near = matches.get(entry.handIn.name)
            return (
              <li key={entry.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <label className="flex flex-wrap items-center gap-x-3">
                  <span>
                    <Rich text={t.isWho(entry.handIn.name)} parts={parts} />
                  </span>
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
                    <option value="">{t.nobodyInList}</option>
                    {people.map((person) => (
                      <option key={person.row} value={person.row}>
                        {person.name}
                        {person.row === near?.row ? t.nearest : ''}
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
          <summary className="font-medium">{t.withoutHandIn(missing.length)}</summary>
          <p className="mt-2 text-ink-2">{missing.map(({ name }) => name).join('; ')}</p>
        </details>
      )}
    </>
  )
}
