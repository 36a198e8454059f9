import type { Run } from '@/lib/figures/zero-bars'

type Size = Pick<Run, 'params' | 'trained'>

/** What is trained; parameter counts from the models' configs, the adapter is r = 8 on q and v. */
export const models = [
  { id: 'paper', name: '7.5 billion, all trained', params: 7.5e9, trained: 7.5e9 },
  { id: 'llama', name: 'Llama-2-7B, all', params: 6_738_415_616, trained: 6_738_415_616 },
  { id: 'lora', name: 'Llama-2-7B, adapter', params: 6_742_609_920, trained: 4_194_304 },
  { id: 'large', name: '70 billion, all', params: 70e9, trained: 70e9 },
] as const satisfies readonly (Size & { readonly id: string; readonly name: string })[]

export const gpuSizes = [
  { id: '24', name: '24 GB' },
  { id: '40', name: '40 GB' },
  { id: '80', name: '80 GB' },
] as const
