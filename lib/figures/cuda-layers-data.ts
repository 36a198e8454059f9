/** Major and minor: a CUDA release, or a compute capability. */
export type Version = readonly [number, number]

export type Gpu = {
  readonly id: string
  readonly name: string
  readonly capability: Version
  readonly dataCentre: boolean
  /** The CUDA release that first knew it: an older driver does not. */
  readonly since: Version
}

export type Driver = { readonly branch: number; readonly speaks: Version }

export type Wheel = {
  readonly id: string
  readonly name: string
  /** null: a build for CPUs. */
  readonly cuda: Version | null
  readonly machine: readonly Version[]
  readonly ptx: readonly Version[]
}

export const gpus: readonly Gpu[] = [
  { id: 'v100', name: 'V100', capability: [7, 0], dataCentre: true, since: [9, 0] },
  { id: 't4', name: 'T4', capability: [7, 5], dataCentre: true, since: [10, 0] },
  { id: 'a100', name: 'A100', capability: [8, 0], dataCentre: true, since: [11, 0] },
  { id: '3090', name: 'RTX 3090', capability: [8, 6], dataCentre: false, since: [11, 1] },
  { id: '4090', name: 'RTX 4090', capability: [8, 9], dataCentre: false, since: [11, 8] },
  { id: 'h100', name: 'H100', capability: [9, 0], dataCentre: true, since: [11, 8] },
  { id: 'b200', name: 'B200', capability: [10, 0], dataCentre: true, since: [12, 8] },
  { id: '5090', name: 'RTX 5090', capability: [12, 0], dataCentre: false, since: [12, 8] },
]

export const drivers: readonly Driver[] = [
  { branch: 470, speaks: [11, 4] },
  { branch: 520, speaks: [11, 8] },
  { branch: 535, speaks: [12, 2] },
  { branch: 550, speaks: [12, 4] },
  { branch: 570, speaks: [12, 8] },
  { branch: 580, speaks: [13, 0] },
]

const turingUp: readonly Version[] = [
  [7, 5],
  [8, 0],
  [8, 6],
  [9, 0],
]

/** Architectures as PyTorch's build scripts and release matrix name them, for Linux on x86. */
export const wheels: readonly Wheel[] = [
  {
    id: 'cu118',
    name: 'torch 2.0.1, cu118',
    cuda: [11, 8],
    machine: [[3, 7], [5, 0], [6, 0], [7, 0], ...turingUp],
    ptx: [],
  },
  {
    id: 'cu126',
    name: 'torch 2.8.0, cu126',
    cuda: [12, 6],
    machine: [[5, 0], [6, 0], [7, 0], ...turingUp],
    ptx: [],
  },
  {
    id: 'cu128',
    name: 'torch 2.8.0, cu128',
    cuda: [12, 8],
    machine: [[7, 0], ...turingUp, [10, 0], [12, 0]],
    ptx: [],
  },
  {
    id: 'cu130',
    name: 'torch 2.11.0, cu130',
    cuda: [13, 0],
    machine: [...turingUp, [10, 0], [12, 0]],
    ptx: [[12, 0]],
  },
  {
    id: 'own',
    name: 'own build, 8.0 with PTX',
    cuda: [12, 8],
    machine: [[8, 0]],
    ptx: [[8, 0]],
  },
  { id: 'cpu', name: 'torch, CPU build', cuda: null, machine: [], ptx: [] },
]

/** CUDA major -> the oldest driver branch on which every release of that major starts. */
export const minimumDriver: ReadonlyMap<number, number> = new Map([
  [11, 450],
  [12, 525],
  [13, 580],
])

/** CUDA major -> older branches that a cuda-compat package of that major supports. */
export const compatBranches: ReadonlyMap<number, readonly number[]> = new Map([
  [12, [470, 525, 535, 550]],
  [13, [535, 550, 570]],
])

export const toolkits = ['none', '11.8', '12.4', '13.0'] as const
export type Toolkit = (typeof toolkits)[number]
