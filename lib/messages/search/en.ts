import { counting } from '../format'
import { tags } from '../language'

const count = counting(tags.en)

/** Search, and links to places. */
export const english = {
  search: 'Search',
  openKeys: 'Ctrl K',
  macKeys: '⌘ K',
  title: 'Search the course',
  placeholder: 'Lessons, labs and the glossary',
  close: 'Close',
  loading: 'Search is loading …',
  failed: 'Search could not be loaded.',
  failedWhy: 'The connection may be down. If the site has been updated, reload the page.',
  retry: 'Try again',
  results: 'Results',
  groups: { lessons: 'Lessons', labs: 'Labs', terms: 'Glossary' },
  check: 'Check',
  count: (found: number, shown: number) =>
    found > shown
      ? `${count(found, 'result', 'results')}, the best ${shown} shown`
      : count(found, 'result', 'results'),
  none: (query: string) => `Nothing found for “${query}”.`,
  nearest: 'Did you mean:',
  recent: 'Recent searches',
  forget: (query: string) => `Remove “${query}”`,
  forgetAll: 'Remove all',
  hint: 'Type a word. One wrong letter is fine.',
  keys: '↑ ↓ to choose, Enter to open, Ctrl Enter for a new tab, Esc to close',
  linkToCheck: (title: string) => `Link to the check “${title}”`,
  copied: 'Link copied.',
  notCopied: 'The link could not be copied; it is in the address bar.',
  notCopiedHere: 'The link could not be copied.',
}
