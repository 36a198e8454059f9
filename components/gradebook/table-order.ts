import type { Row } from '@/lib/assign/gradebook/rows'

export type FilterName = 'all' | 'look' | 'late' | 'missing' | 'failed'
export type SortKey = 'name' | 'score' | 'late' | 'time'

export const filters: Readonly<
  Record<FilterName, { readonly label: string; readonly test: (row: Row) => boolean }>
> = {
  all: { label: 'everybody', test: () => true },
  look: { label: 'who needs a look', test: ({ looks }) => looks.length > 0 },
  late: { label: 'who is late', test: ({ daysLate }) => daysLate > 0 },
  missing: {
    label: 'who lacks a lab',
    test: ({ labs }) => labs.some(({ handedIn }) => !handedIn),
  },
  failed: { label: 'who has not passed', test: ({ passed }) => !passed },
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
