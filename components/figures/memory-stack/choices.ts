import type { Precision } from '@/lib/figures/memory-stack'

type Option<Id extends string> = { readonly id: Id; readonly name: string }

export const precisions: readonly Option<Precision>[] = [
  { id: 'fp32', name: 'fp32' },
  { id: 'mixed', name: 'Mixed' },
  { id: 'half', name: 'All 16-bit' },
]

export const cards = [
  { id: '16', name: 'V100 16' },
  { id: '32', name: 'V100 32' },
  { id: '40', name: 'A100 40' },
  { id: '80', name: 'A100 80' },
] as const

export type Card = (typeof cards)[number]['id']

export const micros = ['1', '2', '4', '8'] as const
export const gpuCounts = ['1', '2', '4', '8', '16'] as const

export const named = <Id extends string>(ids: readonly Id[]): readonly Option<Id>[] =>
  ids.map((id) => ({ id, name: id }))
