import type { Printed, Step } from '@/lib/kernel/trace/recording'

type Steps = readonly Step[]

export type Change = {
  readonly name: string
  readonly value: string
  readonly before: string | null
}

/** The step before this one in the same run of the same function. */
export function previousOf(steps: Steps, at: number): Step | null {
  const here = steps[at]
  if (!here) return null
  const index = steps.findLastIndex((step, i) => i < at && step.frame === here.frame)
  return steps[index] ?? null
}

/** Variables that are new, or shown otherwise, since the step before in the same function. */
export function changesAt(steps: Steps, at: number): readonly Change[] {
  const here = steps[at]
  const previous = previousOf(steps, at)
  if (!here || !previous) return []
  const before = new Map(previous.variables.map(({ name, value }) => [name, value]))
  return here.variables.flatMap(({ name, value }) => {
    const old = before.get(name)
    return old === value ? [] : [{ name, value, before: old ?? null }]
  })
}

const nextWhere = (steps: Steps, at: number, test: (step: Step, index: number) => boolean) => {
  const found = steps.findIndex((step, index) => index > at && test(step, index))
  return found < 0 ? null : found
}

/** Where the same line is about to run again. */
export function nextOnLine(steps: Steps, at: number): number | null {
  const here = steps[at]
  if (!here) return null
  return nextWhere(
    steps,
    at,
    (step) => step.event === 'line' && step.line === here.line && step.file === here.file,
  )
}

/** Where this variable of the same run of a function is next shown otherwise. */
export function nextChangeOf(steps: Steps, at: number, name: string): number | null {
  const here = steps[at]
  const valueIn = (step: Step) => step.variables.find((one) => one.name === name)?.value
  const now = here && valueIn(here)
  return nextWhere(steps, at, (step) => step.frame === here?.frame && valueIn(step) !== now)
}

export const nextEvent = (steps: Steps, at: number, event: Step['event']): number | null =>
  nextWhere(steps, at, (step) => step.event === event)

/** Where the exception was raised that ended the code: from there it went through its callers. */
export function raisedAt(steps: Steps): Step | null {
  const after = steps.findLastIndex(({ event }) => event !== 'exception')
  return steps[after + 1] ?? null
}

/** Who called, innermost first: for each the last step in which it was seen. */
export function callersOf(steps: Steps, at: number): readonly Step[] {
  const callers: Step[] = []
  let wanted = steps[at]?.caller ?? 0
  for (let index = at - 1; index >= 0 && wanted !== 0; index -= 1) {
    const step = steps[index]
    if (!step || step.frame !== wanted) continue
    callers.push(step)
    wanted = step.caller
  }
  return callers
}

/** The numbers of the steps that are missing between this one and the one before. */
export function gapBefore(steps: Steps, at: number): { from: number; to: number } | null {
  const here = steps[at]
  const before = steps[at - 1]
  if (!here || !before || here.number === before.number + 1) return null
  return { from: before.number + 1, to: here.number - 1 }
}

/** What had been printed before a step. */
export function printedBefore(output: readonly Printed[], characters: number): readonly Printed[] {
  const shown: Printed[] = []
  let room = characters
  for (const { stream, text } of output) {
    if (room <= 0) break
    // Python counts characters, not UTF-16 units.
    const own = Array.from(text)
    const kept = own.length <= room ? text : own.slice(0, room).join('')
    const last = shown.at(-1)
    if (last?.stream === stream) shown[shown.length - 1] = { stream, text: last.text + kept }
    else shown.push({ stream, text: kept })
    room -= own.length
  }
  return shown
}
