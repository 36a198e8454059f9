import type { GateProps } from '@/components/figures/cuda-layers/gate'
import { dotted, type Code, type Stack, type Verdict } from '@/lib/figures/cuda-layers'
import { minimumDriver, type Gpu, type Version, type Wheel } from '@/lib/figures/cuda-layers-data'

const list = (versions: readonly Version[]) => versions.map(dotted).join(', ')

export const gpuLine = ({ capability, dataCentre }: Gpu): string =>
  `capability ${dotted(capability)}, ${dataCentre ? 'data centre' : 'desktop'}`

export function runtimeLine({ cuda, machine, ptx }: Wheel): string {
  if (!cuda) return 'no CUDA: nothing below is asked'
  const compiled = ptx.length > 0 ? `PTX for ${list(ptx)}` : 'no PTX'
  return `CUDA ${dotted(cuda)}; machine code for ${list(machine)}; ${compiled}`
}

const arch = ([major, minor]: Version) => `${major}${minor}`
const named = ({ kind, target }: Code) =>
  kind === 'machine' ? `\`sm_${arch(target)}\`` : `PTX, \`compute_${arch(target)}\``

/** Between the runtime and the driver. */
export function driverGate({ driver, wheel: { cuda } }: Stack, verdict: Verdict): GateProps {
  if (!cuda) return { state: 'unused', says: 'A CPU build starts no CUDA runtime.' }
  if (verdict.kind === 'unknown-card' || verdict.kind === 'no-code') {
    return { state: 'unused', says: 'It has already stopped at the layer below.' }
  }
  if (verdict.kind === 'cpu') return { state: 'unused', says: '' }
  const rule =
    verdict.code.kind === 'machine'
      ? `Any CUDA ${cuda[0]}.x runtime starts on driver ${minimumDriver.get(cuda[0])} or newer; this is ${driver.branch}.`
      : `The driver compiles the PTX, so it must speak CUDA ${dotted(cuda)}; it speaks ${dotted(driver.speaks)}.`
  if (verdict.kind === 'runs') return { state: 'open', says: rule }
  return { state: verdict.kind === 'compat' ? 'bridged' : 'shut', says: rule }
}

/** Between the driver and the GPU, and so between the wheel's code and the GPU. */
export function codeGate({ gpu, driver, wheel }: Stack, verdict: Verdict): GateProps {
  const capability = dotted(gpu.capability)
  switch (verdict.kind) {
    case 'cpu':
      return { state: 'unused', says: 'There is no GPU code in the wheel.' }
    case 'unknown-card':
      return {
        state: 'shut',
        says: `Cards of ${capability} came with CUDA ${dotted(gpu.since)}; driver ${driver.branch} is older than that.`,
      }
    case 'no-code':
      return {
        state: 'shut',
        says: `Nothing in the wheel runs on ${capability}: machine code for ${list(wheel.machine)}, ${wheel.ptx.length > 0 ? `PTX for ${list(wheel.ptx)}` : 'no PTX'}.`,
      }
    default:
      return {
        state: 'open',
        says: `The GPU of ${capability} is given ${named(verdict.code)}.`,
      }
  }
}

const tones = {
  pass: 'bg-pass-soft',
  care: 'bg-care-soft',
  fail: 'bg-fail-soft',
} as const

export function describeVerdict({ gpu, driver, wheel }: Stack, verdict: Verdict) {
  const it = `${wheel.name} on driver ${driver.branch} and ${article(gpu.name)} ${gpu.name}`
  switch (verdict.kind) {
    case 'cpu':
      return {
        tone: tones.pass,
        word: 'Runs, on the CPU.',
        sentence: `Whatever is below is left alone.`,
      }
    case 'runs':
      return { tone: tones.pass, word: 'Runs.', sentence: `${it}: nothing to change.` }
    case 'compat':
      return {
        tone: tones.care,
        word: 'Runs with a package.',
        sentence: `${it}: install \`${verdict.package}\`, or a newer driver, or another wheel.`,
      }
    case 'old-driver':
      return {
        tone: tones.fail,
        word: 'Does not run.',
        sentence: `${it}: the driver is too old and no compatibility package covers this pair. A newer driver helps, or another wheel.`,
      }
    case 'unknown-card':
      return {
        tone: tones.fail,
        word: 'Does not run.',
        sentence: `Driver ${driver.branch} is older than the ${gpu.name} and does not know it. A newer driver comes first.`,
      }
    case 'no-code':
      return {
        tone: tones.fail,
        word: 'Does not run.',
        sentence: `${it}: the wheel holds no code for this GPU. Only another wheel helps; the newest driver would not.`,
      }
  }
}

export const describeContainer = ({ kind }: Verdict): string =>
  kind === 'compat'
    ? 'The package goes into the image; driver and GPU are still the host’s.'
    : 'The container changes none of this: it shares the host’s driver and GPU.'

const article = (name: string) => (/^[AHR]/.test(name) ? 'an' : 'a')
