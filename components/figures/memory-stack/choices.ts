export const precisions = ['fp32', 'mixed', 'half'] as const

/** GB of the card to its name. */
export const cards = [
  { id: '16', name: 'V100 16' },
  { id: '32', name: 'V100 32' },
  { id: '40', name: 'A100 40' },
  { id: '80', name: 'A100 80' },
] as const

export type Card = (typeof cards)[number]['id']

export const micros = ['1', '2', '4', '8'] as const
export const gpuCounts = ['1', '2', '4', '8', '16'] as const

/** Numbers are their own names. */
export const numbers = <Id extends string>(ids: readonly Id[]) =>
  ids.map((id) => ({ id, name: id }))
