/** What `review.report_json` of the lab's reference says; our own Python writes it. */
export type LockReport = {
  readonly diff: {
    readonly added: readonly { readonly name: string; readonly versions: readonly string[] }[]
    readonly removed: readonly { readonly name: string; readonly versions: readonly string[] }[]
    readonly upgraded: readonly VersionChange[]
    readonly downgraded: readonly VersionChange[]
    readonly hash_changed: readonly (VersionChange & { readonly file: string })[]
    readonly source_changed: readonly {
      readonly name: string
      readonly old: readonly string[]
      readonly new: readonly string[]
    }[]
    readonly marker_changed: readonly {
      readonly name: string
      readonly version: string
      readonly old: unknown
      readonly new: unknown
    }[]
  }
  readonly alarms: readonly LockAlarm[]
  /** Entries in the old and in the new lock. */
  readonly entries: readonly [number, number]
  readonly same_content_hash: boolean
}
type VersionChange = { readonly name: string; readonly old: string; readonly new: string }
export type LockAlarm = {
  readonly name: string
  readonly kind: 'hash' | 'source'
  readonly explained_by: 'source' | null
}

/** One line of the table; `from` is empty for what came, `to` for what went. */
export type ChangeRow = { readonly name: string; readonly from: string; readonly to: string }
export type ChangeGroup = { readonly title: string; readonly rows: readonly ChangeRow[] }

/** The report as groups of rows, empty groups left out, what matters most first. */
export function changeGroups({ diff }: LockReport): readonly ChangeGroup[] {
  const version = ({ name, old, new: now }: VersionChange) => ({ name, from: old, to: now })
  const groups: readonly ChangeGroup[] = [
    {
      title: 'Another source',
      rows: diff.source_changed.map((item) => ({
        name: item.name,
        from: item.old.join(', '),
        to: item.new.join(', '),
      })),
    },
    {
      title: 'Another hash under one file name',
      rows: diff.hash_changed.map((item) => ({
        name: item.name,
        from: `${item.file}, ${shortHash(item.old)}`,
        to: shortHash(item.new),
      })),
    },
    { title: 'Downgraded', rows: diff.downgraded.map(version) },
    { title: 'Upgraded', rows: diff.upgraded.map(version) },
    {
      title: 'Added',
      rows: diff.added.map(({ name, versions }) => ({ name, from: '', to: versions.join(', ') })),
    },
    {
      title: 'Removed',
      rows: diff.removed.map(({ name, versions }) => ({ name, from: versions.join(', '), to: '' })),
    },
    {
      title: 'Another marker',
      rows: diff.marker_changed.map((item) => ({
        name: `${item.name} ${item.version}`,
        from: markerText(item.old),
        to: markerText(item.new),
      })),
    },
  ]
  return groups.filter(({ rows }) => rows.length > 0)
}

function shortHash(hash: string): string {
  return hash.length > 24 ? `${hash.slice(0, 19)}…` : hash
}

/** A marker is a string, a list of them, or a table with one per dependency group. */
function markerText(marker: unknown): string {
  if (typeof marker === 'string') return marker === '' ? 'everywhere' : marker
  if (Array.isArray(marker)) return marker.map(markerText).join(' or ')
  if (marker === null || typeof marker !== 'object') return String(marker)
  return Object.entries(marker)
    .map(([group, text]) => `${group}: ${markerText(text)}`)
    .join('; ')
}

/** One sentence for the whole pair. */
export function summary(report: LockReport): string {
  const { diff, entries, alarms } = report
  const parts = [
    count(diff.added.length, 'added', 'added'),
    count(diff.removed.length, 'removed', 'removed'),
    count(diff.upgraded.length, 'upgraded', 'upgraded'),
    count(diff.downgraded.length, 'downgraded', 'downgraded'),
    count(diff.source_changed.length, 'moved to another source', 'moved to another source'),
    count(diff.hash_changed.length, 'file replaced', 'files replaced'),
    count(diff.marker_changed.length, 'marker changed', 'markers changed'),
  ].filter((part) => part !== '')
  const size = `${entries[0]} entries, then ${entries[1]}`
  if (parts.length === 0) return `${size}: nothing that matters has changed.`
  const raised = alarms.length === 0 ? 'No alarm.' : `${count(alarms.length, 'alarm', 'alarms')}.`
  return `${size}: ${parts.join(', ')}. ${raised}`
}

function count(n: number, one: string, many: string): string {
  return n === 0 ? '' : `${n} ${n === 1 ? one : many}`
}

/** What an alarm means and what to do about it. */
export function alarmWords({ name, kind, explained_by }: LockAlarm, report: LockReport): string {
  const moved = report.diff.source_changed.find((item) => item.name === name)
  if (kind === 'source' && moved && sameRepository(moved.old, moved.new))
    return 'The same repository, another commit: the version did not have to change for that. Read what happened between the two commits.'
  if (kind === 'source')
    return 'It comes from somewhere else than before. Did somebody decide that? Look for the line in pyproject.toml that did it, and ask who owns the new place.'
  return explained_by === 'source'
    ? 'The same file name holds other bytes, and the package moved in the same change. Two indexes may each build their own file, so the move explains it: judge the move.'
    : 'The same file name holds other bytes, and nothing in the lock explains it. An index that replaced a release, or a hand that edited the lock: compare with what the project published before anything is installed.'
}

/** Puts the learner's file names where the differ says “old lock” and “new lock”. */
export function withFileNames(message: string, oldName: string, newName: string): string {
  return message
    .replaceAll(/\b(?:the )?old lock\b/g, oldName)
    .replaceAll(/\b(?:the )?new lock\b/g, newName)
}

/** Git sources that differ after the `#` only. */
function sameRepository(before: readonly string[], after: readonly string[]): boolean {
  const repositories = (sources: readonly string[]) =>
    sources.map((source) => source.split('#')[0]).join(' ')
  const git = [...before, ...after].every((source) => source.startsWith('git '))
  return git && repositories(before) === repositories(after)
}
