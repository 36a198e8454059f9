import { createHash } from 'node:crypto'
import { loadCases } from '@/lib/course/load'
import type { Toolbox } from '@/lib/tools/toolbox'
import { expectations } from './lab-cases'
import { loadSetting } from './lab-setting'
import type { Lane } from './lane'

export type Result = {
  readonly subject: string
  readonly problems: readonly string[]
  /** The lab that it belongs to, and how long it took. */
  readonly lab?: string
  readonly ms: number
}
export type Job = (lane: Lane) => Promise<Result>

/**
 * One job for the reference, the starter and each case of a lab. The same `seed` asks the same
 * questions, so that a run which is green stays green; another seed asks others.
 */
export async function labJobs(lab: string, tools: Toolbox, seed: number): Promise<Job[]> {
  const setting = await loadSetting(lab, tools)
  return expectations(setting.lab, await loadCases(lab)).map(
    ({ name, files, judge }) =>
      async (lane) => {
        const started = performance.now()
        const subject = `content/labs/${lab}/${name}`
        const own = seedOf(subject, seed)
        const first = await lane.judge(setting, files, { seed: own })
        const wrong = first === null || judge(first).length > 0
        // Before anybody is blamed: the same questions where no other submission has been.
        const report = wrong ? await lane.judge(setting, files, { fresh: true, seed: own }) : first
        const found = report ? judge(report) : ['grading was interrupted']
        return {
          subject,
          problems: report && found.length > 0 ? [...found, `(seed ${report.seed})`] : found,
          lab,
          ms: performance.now() - started,
        }
      },
  )
}

/** Every submission is asked its own questions. */
const seedOf = (subject: string, seed: number): number =>
  createHash('sha256').update(`${seed} ${subject}`).digest().readUInt32LE()

/** The labs that took longest, their reports added up. */
export function slowest(results: readonly Result[], count: number): string[] {
  const times = new Map<string, number>()
  for (const { lab, ms } of results)
    if (lab !== undefined) times.set(lab, (times.get(lab) ?? 0) + ms)
  return Array.from(times)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([lab, ms]) => `${lab} ${(ms / 1000).toFixed(1)} s`)
}
