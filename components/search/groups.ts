import type { Found } from '@/lib/search/find'
import type { SearchKind } from '@/lib/search/schema'

export type Group = { readonly title: string; readonly found: readonly Found[] }

type GroupId = 'lessons' | 'labs' | 'terms'
export type GroupTitles = Readonly<Record<GroupId, string>>

const groupOf: Readonly<Record<SearchKind, GroupId>> = {
  chapter: 'lessons',
  section: 'lessons',
  lab: 'labs',
  check: 'labs',
  term: 'terms',
}

/** More of one kind than this nobody reads. */
const mostOfOne = 7

/** Results by kind; the kind of the best one comes first. */
export function groupsOf(found: readonly Found[], titles: GroupTitles): readonly Group[] {
  const ids = [...new Set(found.map(({ entry }) => groupOf[entry.kind]))]
  return ids.map((id) => ({
    title: titles[id],
    found: found.filter(({ entry }) => groupOf[entry.kind] === id).slice(0, mostOfOne),
  }))
}
