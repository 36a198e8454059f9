import type { Row } from '@/lib/assign/gradebook/rows'

export type FilterName = 'all' | 'look' | 'late' | 'missing' | 'failed'
export type SortKey = 'name' | 'score' | 'late' | 'time'

export const filters: Readonly<Record<FilterName, (row: Row) => boolean>> = {
  all: () => true,
  look: ({ looks }) => looks.length > 0,
  late: ({ daysLate }) => daysLate > 0,
  missing: ({ labs }) => labs.some(({ handedIn }) => !handedIn),
  failed: ({ passed }) => !passed,
}

const orders: Readonly<Record<SortKey, (a: Row, b: Row) => number>> = {
  name: () => 0,
  score: (a, b) => b.score - a.score,
  late: (a, b) => b.daysLate - a.daysLate,
  time: (a, b) => a.entry.handIn.handedInAt - b.entry.handIn.handedInAt,
}

/** Rows come by name; equals stay so. */
export function sorted(rows: readonly Row[], key: SortKey): readonly Row[] {
  return rows.toSorted(orders[key])
}
