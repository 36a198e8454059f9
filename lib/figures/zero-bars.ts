/** Model states on each GPU under ZeRO's stages: Adam in mixed precision, 2 + 2 + 12 bytes. */

export type Stage = 0 | 1 | 2 | 3
export type Part = 'weights' | 'gradients' | 'optimizer'
/** GB of 10^9 bytes on the fullest GPU. */
export type States = Readonly<Record<Part | 'total', number>>

export const stages = [0, 1, 2, 3] as const
export const parts = ['optimizer', 'gradients', 'weights'] as const

/** Bytes for each parameter (Rajbhandari et al. 2020), and the stage from which they are shared out. */
const table: Readonly<Record<Part, { readonly bytes: number; readonly sharedFrom: Stage }>> = {
  weights: { bytes: 2, sharedFrom: 3 },
  gradients: { bytes: 2, sharedFrom: 2 },
  optimizer: { bytes: 12, sharedFrom: 1 },
}

export type Run = { readonly params: number; readonly trained: number; readonly gpus: number }

export function statesPerGpu({ params, trained, gpus }: Run, stage: Stage): States {
  const gb = (part: Part) => {
    const count = part === 'weights' ? params : trained
    const { bytes, sharedFrom } = table[part]
    return ((stage >= sharedFrom ? Math.ceil(count / gpus) : count) * bytes) / 1e9
  }
  const states = { weights: gb('weights'), gradients: gb('gradients'), optimizer: gb('optimizer') }
  return { ...states, total: states.weights + states.gradients + states.optimizer }
}

/** The first stage at which the states fit on one GPU, or null. */
export function firstThatFits(run: Run, gpuGb: number): Stage | null {
  return stages.find((stage) => statesPerGpu(run, stage).total <= gpuGb) ?? null
}
