/**
 * What one GPU holds while Llama-2-7B is trained with Adam, sequence length 4,096.
 *
 * States: bytes a parameter as in ZeRO (arXiv 1910.02054). Activations: 34·s·b·h bytes a layer
 * in 16 bits (Korthikanti et al., arXiv 2205.05198), attention scores not stored: 16 numbers
 * and 2 mask bytes for each position and channel. Logits, buffers and fragmentation are left out.
 */

export const model = {
  params: 6_738_415_616,
  layerParams: 202_383_360,
  layers: 32,
  hidden: 4096,
  seq: 4096,
} as const

export const globalBatch = 512

/** GB for the CUDA context and what no formula knows. */
export const reservedGb = 2

/** Bytes a parameter; `value` is the width of what the forward pass works with. */
const precisions = {
  fp32: { weights: 4, gradients: 4, optimizer: 8, value: 4 },
  mixed: { weights: 2, gradients: 2, optimizer: 12, value: 2 },
  half: { weights: 2, gradients: 2, optimizer: 4, value: 2 },
} as const

export type Precision = keyof typeof precisions

export type Job = {
  readonly precision: Precision
  /** Sequences in one forward pass of one GPU. */
  readonly micro: number
  readonly checkpointing: boolean
  /** More than one: states are sharded over them. */
  readonly gpus: number
}

export const parts = ['weights', 'gradients', 'optimizer', 'gathered', 'activations'] as const
export type Part = (typeof parts)[number]

/** GB (10**9 bytes) on one GPU. */
export type Stack = Readonly<Record<Part, number>> & { readonly total: number }

export function stackOf(job: Job): Stack {
  const { weights, gradients, optimizer, value } = precisions[job.precision]
  const share = (bytes: number) => (bytes * model.params) / job.gpus / 1e9
  const sharded = job.gpus > 1
  const stack = {
    weights: share(weights),
    gradients: share(gradients),
    optimizer: share(optimizer),
    gathered: sharded ? (value * model.layerParams) / 1e9 : 0,
    activations: activations(job.micro, value, job.checkpointing) / 1e9,
  }
  return { ...stack, total: parts.reduce((sum, part) => sum + stack[part], 0) }
}

function activations(micro: number, value: number, checkpointing: boolean): number {
  const positions = model.seq * micro * model.hidden
  const layer = (16 * value + 2) * positions
  // The inputs of all layers, and one layer that is being rebuilt.
  return checkpointing ? value * positions * model.layers + layer : layer * model.layers
}

export const fits = (stack: Stack, gpuGb: number) => stack.total + reservedGb <= gpuGb

/** Micro-batches that each GPU accumulates to reach the global batch. */
export const accumulationSteps = ({ micro, gpus }: Job) => globalBatch / micro / gpus

export type Change = { readonly job: Job; readonly what: 'micro' | 'checkpointing' | 'gpus' }

/** One change at a time that makes the job fit, in the order in which one would try them. */
export function rescues(job: Job, gpuGb: number): readonly Change[] {
  const changes: Change[] = [
    { job: { ...job, micro: job.micro / 2 }, what: 'micro' },
    { job: { ...job, checkpointing: true }, what: 'checkpointing' },
    { job: { ...job, gpus: job.gpus * 2 }, what: 'gpus' },
  ]
  return changes.filter((change) => change.job.micro >= 1 && fits(stackOf(change.job), gpuGb))
}
