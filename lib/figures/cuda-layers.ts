import {
  compatBranches,
  minimumDriver,
  type Driver,
  type Gpu,
  type Version,
  type Wheel,
} from './cuda-layers-data'

export type Stack = { readonly gpu: Gpu; readonly driver: Driver; readonly wheel: Wheel }

/** What the GPU would execute, and the capability it was written for. */
export type Code = { readonly kind: 'machine' | 'ptx'; readonly target: Version }

export type Verdict =
  | { readonly kind: 'cpu' }
  | { readonly kind: 'runs'; readonly code: Code }
  | { readonly kind: 'compat'; readonly code: Code; readonly package: string }
  /** The driver is older than the card. */
  | { readonly kind: 'unknown-card' }
  | { readonly kind: 'no-code' }
  | { readonly kind: 'old-driver'; readonly code: Code; readonly needs: number | Version }

export const dotted = ([major, minor]: Version): string => `${major}.${minor}`

export const reaches = (have: Version, wanted: Version): boolean =>
  have[0] > wanted[0] || (have[0] === wanted[0] && have[1] >= wanted[1])

const newest = (versions: readonly Version[]): Version | undefined =>
  versions.reduce<Version | undefined>(
    (best, each) => (best && reaches(best, each) ? best : each),
    undefined,
  )

/** Machine code of the same major and no higher minor; else PTX of any lower capability. */
export function usableCode({ capability }: Gpu, { machine, ptx }: Wheel): Code | null {
  const fitting = machine.filter(
    (target) => target[0] === capability[0] && target[1] <= capability[1],
  )
  const best = newest(fitting)
  if (best) return { kind: 'machine', target: best }
  const compiled = newest(ptx.filter((target) => reaches(capability, target)))
  return compiled ? { kind: 'ptx', target: compiled } : null
}

/** What the driver falls short of: a branch, or a CUDA release whose PTX it would have to read. */
export function lacking(driver: Driver, code: Code, cuda: Version): number | Version | null {
  if (code.kind === 'ptx') return reaches(driver.speaks, cuda) ? null : cuda
  const minimum = minimumDriver.get(cuda[0]) ?? Infinity
  return driver.branch >= minimum ? null : minimum
}

/** The host's toolkit and the container are no arguments: neither is asked. */
export function verdictOn({ gpu, driver, wheel }: Stack): Verdict {
  if (!wheel.cuda) return { kind: 'cpu' }
  if (!reaches(driver.speaks, gpu.since)) return { kind: 'unknown-card' }
  const code = usableCode(gpu, wheel)
  if (!code) return { kind: 'no-code' }
  const needs = lacking(driver, code, wheel.cuda)
  if (needs === null) return { kind: 'runs', code }
  const listed = compatBranches.get(wheel.cuda[0])?.includes(driver.branch) ?? false
  if (gpu.dataCentre && listed) {
    return { kind: 'compat', code, package: `cuda-compat-${wheel.cuda.join('-')}` }
  }
  return { kind: 'old-driver', code, needs }
}
