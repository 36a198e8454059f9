import type { english } from '@/lib/messages/figures/your-locks/en'

type Words = typeof english

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
export type ChangeGroup = {
  readonly id: keyof Words['groups']
  readonly rows: readonly ChangeRow[]
}

/** The report as groups of rows, empty groups left out, what matters most first. */
export function changeGroups(t: Words, { diff }: LockReport): readonly ChangeGroup[] {
  const version = ({ name, old, new: now }: VersionChange) => ({ name, from: old, to: now })
  const groups: readonly ChangeGroup[] = [
    {
      id: 'source',
      rows: diff.source_changed.map((item) => ({
        name: item.name,
        from: item.old.join(', '),
        to: item.new.join(', '),
      })),
    },
    {
      id: 'hash',
      rows: diff.hash_changed.map((item) => ({
        name: item.name,
        from: `${item.file}, ${shortHash(item.old)}`,
        to: shortHash(item.new),
      })),
    },
    { id: 'downgraded', rows: diff.downgraded.map(version) },
    { id: 'upgraded', rows: diff.upgraded.map(version) },
    {
      id: 'added',
      rows: diff.added.map(({ name, versions }) => ({ name, from: '', to: versions.join(', ') })),
    },
    {
      id: 'removed',
      rows: diff.removed.map(({ name, versions }) => ({ name, from: versions.join(', '), to: '' })),
    },
    {
      id: 'marker',
      rows: diff.marker_changed.map((item) => ({
        name: `${item.name} ${item.version}`,
        from: markerText(t, item.old),
        to: markerText(t, item.new),
      })),
    },
  ]
  return groups.filter(({ rows }) => rows.length > 0)
}

function shortHash(hash: string): string {
  return hash.length > 24 ? `${hash.slice(0, 19)}…` : hash
}

/** A marker is a string, a list of them, or a table with one per dependency group. */
function markerText(t: Words, marker: unknown): string {
  if (typeof marker === 'string') return marker === '' ? t.everywhere : marker
  if (Array.isArray(marker)) return marker.map((one) => markerText(t, one)).join(t.or)
  if (marker === null || typeof marker !== 'object') return String(marker)
  return Object.entries(marker)
    .map(([group, text]) => `${group}: ${markerText(t, text)}`)
    .join('; ')
}

/** One sentence for the whole pair. */
export function summary(t: Words, { diff, entries, alarms }: LockReport): string {
  const counts: readonly (readonly [keyof Words['counts'], readonly unknown[]])[] = [
    ['added', diff.added],
    ['removed', diff.removed],
    ['upgraded', diff.upgraded],
    ['downgraded', diff.downgraded],
    ['source', diff.source_changed],
    ['hash', diff.hash_changed],
    ['marker', diff.marker_changed],
  ]
  const parts = counts.flatMap(([what, { length }]) => (length > 0 ? [t.counts[what](length)] : []))
  const size = t.entries(...entries)
  if (parts.length === 0) return t.nothing(size)
  return (
    t.summary(size, parts.join(', ')) + (alarms.length > 0 ? t.alarms(alarms.length) : t.noAlarm)
  )
}

/** What an alarm means and what to do about it. */
export function alarmWords(
  t: Words,
  { name, kind, explained_by }: LockAlarm,
  report: LockReport,
): string {
  const moved = report.diff.source_changed.find((item) => item.name === name)
  if (kind === 'source')
    return moved && sameRepository(moved.old, moved.new) ? t.sameRepository : t.elsewhere
  return explained_by === 'source' ? t.movedToo : t.unexplained
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
