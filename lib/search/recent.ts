const key = 'day-one:searches'
const most = 6
const longest = 80

// Kept here too: where storage is denied, they last for the visit.
let unsaved: readonly string[] | null = null

/** What was searched for on this device, newest first. */
export function recentSearches(): readonly string[] {
  if (unsaved) return unsaved
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    if (!Array.isArray(stored)) return []
    return stored
      .filter(
        (one): one is string => typeof one === 'string' && one !== '' && one.length <= longest,
      )
      .slice(0, most)
  } catch {
    return []
  }
}

export const withSearch = (searches: readonly string[], typed: string): readonly string[] => {
  const text = typed.trim().slice(0, longest)
  if (text === '') return searches
  const others = searches.filter((one) => one.toLowerCase() !== text.toLowerCase())
  return [text, ...others].slice(0, most)
}

export const rememberSearch = (typed: string): void => keep(withSearch(recentSearches(), typed))

export const forgetSearch = (typed: string): void =>
  keep(recentSearches().filter((one) => one !== typed))

/** All of them; they can be had back as long as the page is there. */
export function forgetSearches(): { readonly undo: () => void } {
  const searches = recentSearches()
  keep([])
  return { undo: () => keep(searches) }
}

function keep(searches: readonly string[]): void {
  try {
    if (searches.length === 0) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(searches))
    unsaved = null
  } catch {
    unsaved = searches
  }
}
