import { useState } from 'react'
import { forgetSearch, forgetSearches, recentSearches } from '@/lib/search/recent'
import { searchText } from '@/lib/messages/search/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly typed: string
  readonly suggestions: (typed: string) => readonly string[]
  readonly search: (query: string) => void
}

/** Where results would stand: what was nearly found, or what was searched for before. */
export function NothingTyped({ typed, suggestions, search }: Props) {
  const t = useText(searchText)
  if (typed === '') return <RecentSearches search={search} />
  const titles = suggestions(typed)
  return (
    <div className="min-h-0 flex-1 overflow-y-auto p-4 text-[15px]">
      <p>{t.none(typed)}</p>
      {titles.length > 0 && (
        <>
          <p className="mt-3 text-ink-2">{t.nearest}</p>
          <ul className="mt-1">
            {titles.map((title) => (
              <li key={title}>
                <button type="button" className="search-again" onClick={() => search(title)}>
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function RecentSearches({ search }: Pick<Props, 'search'>) {
  const t = useText(searchText)
  const [recent, setRecent] = useState(recentSearches)
  if (recent.length === 0) return <p className="flex-1 p-4 text-[15px] text-ink-2">{t.hint}</p>
  const forget = (change: () => void) => () => {
    change()
    setRecent(recentSearches())
  }
  return (
    <section aria-labelledby="recent-searches" className="min-h-0 flex-1 overflow-y-auto p-2">
      <div className="flex items-center justify-between pr-2">
        <h2 id="recent-searches" className="search-group">
          {t.recent}
        </h2>
        <button type="button" className="search-again" onClick={forget(forgetSearches)}>
          {t.forgetAll}
        </button>
      </div>
      <ul>
        {recent.map((query) => (
          <li key={query} className="flex items-center justify-between gap-2 px-2">
            <button
              type="button"
              className="search-again min-w-0 flex-1 truncate text-left"
              onClick={() => search(query)}
            >
              {query}
            </button>
            <button
              type="button"
              className="grid size-9 place-items-center rounded-lg text-ink-2 hover:bg-sunken"
              aria-label={t.forget(query)}
              onClick={forget(() => forgetSearch(query))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
