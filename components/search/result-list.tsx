import type { Group } from './groups'
import { ResultOption } from './result-option'
import { searchText } from '@/lib/messages/search/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly id: string
  readonly groups: readonly Group[]
  readonly active: number
  readonly choose: (index: number) => void
  readonly open: (url: string, inTab: boolean) => void
}

/** The combobox's list; it stays in the page when empty, because the field names it. */
export function ResultList({ id, groups, active, choose, open }: Props) {
  const t = useText(searchText)
  const before = groups.map((_, at) =>
    groups.slice(0, at).reduce((sum, group) => sum + group.found.length, 0),
  )
  return (
    <div
      role="listbox"
      id={id}
      aria-label={t.results}
      className="search-results"
      hidden={groups.length === 0}
    >
      {groups.map(({ title, found }, at) => (
        <div key={title} role="group" aria-labelledby={`${id}-${title}`}>
          <p id={`${id}-${title}`} className="search-group">
            {title}
          </p>
          {found.map((one, index) => (
            <ResultOption
              key={one.entry.url}
              id={`${id}-${(before[at] ?? 0) + index}`}
              found={one}
              active={(before[at] ?? 0) + index === active}
              choose={() => choose((before[at] ?? 0) + index)}
              open={open}
            />
          ))}
        </div>
      ))}
    </div>
  )
}
