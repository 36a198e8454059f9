import type { Run } from '@/lib/figures/zero-bars'

type Size = Pick<Run, 'params' | 'trained'>

/** What is trained; parameter counts from the models' configs, the adapter is r = 8 on q and v. */
export const models = [
  { id: 'paper', params: 7.5e9, trained: 7.5e9 },
  { id: 'llama', params: 6_738_415_616, trained: 6_738_415_616 },
  { id: 'lora', params: 6_742_609_920, trained: 4_194_304 },
  { id: 'large', params: 70e9, trained: 70e9 },
] as const satisfies readonly (Size & { readonly id: string })[]

export const gpuSizes = ['24', '40', '80'] as const
