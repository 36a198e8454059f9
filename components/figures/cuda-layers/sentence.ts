import type { GateProps } from '@/components/figures/cuda-layers/gate'
import { dotted, type Code, type Stack, type Verdict } from '@/lib/figures/cuda-layers'
import { minimumDriver, type Gpu, type Version, type Wheel } from '@/lib/figures/cuda-layers-data'
import type { english } from '@/lib/messages/figures/cuda-layers/en'

type Words = typeof english

const list = (versions: readonly Version[]) => versions.map(dotted).join(', ')
const ptxLine = (t: Words, ptx: readonly Version[]) =>
  ptx.length > 0 ? t.ptxFor(list(ptx)) : t.noPtx

export const gpuLine = (t: Words, { capability, dataCentre }: Gpu): string =>
  dataCentre ? t.dataCentre(dotted(capability)) : t.desktop(dotted(capability))

export const runtimeLine = (t: Words, { cuda, machine, ptx }: Wheel): string =>
  cuda ? t.runtimeLine(dotted(cuda), list(machine), ptxLine(t, ptx)) : t.noCuda

const arch = ([major, minor]: Version) => `${major}${minor}`
const named = ({ kind, target }: Code) =>
  kind === 'machine' ? `\`sm_${arch(target)}\`` : `PTX, \`compute_${arch(target)}\``

/** Between the runtime and the driver. */
export function driverGate(
  t: Words,
  { driver, wheel: { cuda } }: Stack,
  verdict: Verdict,
): GateProps {
  if (!cuda) return { state: 'unused', says: t.cpuBuild }
  if (verdict.kind === 'unknown-card' || verdict.kind === 'no-code')
    return { state: 'unused', says: t.stoppedBelow }
  if (verdict.kind === 'cpu') return { state: 'unused', says: '' }
  const says =
    verdict.code.kind === 'machine'
      ? t.anyRuntime(cuda[0], minimumDriver.get(cuda[0]) ?? 0, driver.branch)
      : t.mustSpeak(dotted(cuda), dotted(driver.speaks))
  if (verdict.kind === 'runs') return { state: 'open', says }
  return { state: verdict.kind === 'compat' ? 'bridged' : 'shut', says }
}

/** Between the driver and the GPU, and so between the wheel's code and the GPU. */
export function codeGate(t: Words, { gpu, driver, wheel }: Stack, verdict: Verdict): GateProps {
  const capability = dotted(gpu.capability)
  switch (verdict.kind) {
    case 'cpu':
      return { state: 'unused', says: t.noGpuCode }
    case 'unknown-card':
      return { state: 'shut', says: t.olderThanCard(capability, dotted(gpu.since), driver.branch) }
    case 'no-code':
      return {
        state: 'shut',
        says: t.nothingRuns(capability, list(wheel.machine), ptxLine(t, wheel.ptx)),
      }
    default:
      return { state: 'open', says: t.given(capability, named(verdict.code)) }
  }
}

const tones = {
  pass: 'bg-pass-soft',
  care: 'bg-care-soft',
  fail: 'bg-fail-soft',
} as const

export function describeVerdict(t: Words, { gpu, driver, wheel }: Stack, verdict: Verdict) {
  const it = t.pair(wheel.name, driver.branch, gpu.name)
  const refusal = { tone: tones.fail, word: t.runsNot }
  switch (verdict.kind) {
    case 'cpu':
      return { tone: tones.pass, word: t.onCpu, sentence: t.leftAlone }
    case 'runs':
      return { tone: tones.pass, word: t.runs, sentence: t.nothingToChange(it) }
    case 'compat':
      return { tone: tones.care, word: t.runsWith, sentence: t.install(it, verdict.package) }
    case 'old-driver':
      return { ...refusal, sentence: t.oldDriver(it) }
    case 'unknown-card':
      return { ...refusal, sentence: t.unknownCard(driver.branch, gpu.name) }
    case 'no-code':
      return { ...refusal, sentence: t.noCode(it) }
  }
}
