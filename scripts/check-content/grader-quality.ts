import { loadCases } from '@/lib/course/load'
import type { CheckResult } from '@/lib/grading/report'
import type { MountedFiles } from '@/lib/kernel/protocol'
import type { Toolbox } from '@/lib/tools/toolbox'
import { breakLab, type BrokenLab } from './break-lab'
import { expectations } from './lab-cases'
import { loadSetting, type LabSetting } from './lab-setting'
import { inLanes, type Lane } from './lane'
import type { Mutant } from './mutant'

export type JudgedMutant = Mutant & {
  /** The first check that did not pass; null when every check passed. */
  readonly caughtBy: string | null
}

/** How well a lab's checks tell right from wrong. */
export type Quality = {
  readonly lab: string
  readonly right: { readonly accepted: number; readonly of: number }
  readonly wrong: { readonly caught: number; readonly of: number }
  readonly mutants: readonly JudgedMutant[]
  readonly broken: BrokenLab
  /** Verdicts that are wrong, and checks that broke instead of judging. */
  readonly problems: readonly string[]
  /** Of all its reports together. */
  readonly ms: number
}

type Verdict = { readonly passed: boolean; readonly first: CheckResult | null; readonly ms: number }

/** After the first check that did not pass the rest may take this long: mutants like to loop. */
const patience = 1500

/** Judges until it is clear that not every check passes. */
async function verdictOf(
  lane: Lane,
  setting: LabSetting,
  files: MountedFiles,
  options: { readonly seed: number; readonly fresh?: boolean },
): Promise<Verdict> {
  const started = performance.now()
  const stop = new AbortController()
  let first: CheckResult | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const onCheck = (result: CheckResult) => {
    if (first || (result.state !== 'failed' && result.state !== 'error')) return
    first = result
    timer = setTimeout(() => stop.abort(), patience)
  }
  const report = await lane.judge(setting, files, { ...options, signal: stop.signal, onCheck })
  clearTimeout(timer)
  // A judge that broke reports no check at all.
  first ??= report?.checks.find(({ state }) => state !== 'passed') ?? null
  return { passed: report?.passed ?? false, first, ms: performance.now() - started }
}

type Submission = { readonly name: string; readonly files: MountedFiles; readonly right: boolean }

export async function measureQuality(
  ids: readonly string[],
  tools: Toolbox,
  seed: number,
): Promise<Quality[]> {
  const prepared = await inLanes(
    ids.map((id) => async (lane: Lane) => {
      const setting = await loadSetting(id, tools)
      const broken = await breakLab(setting.lab, await lane.kernel({ packages: false }), seed)
      const known: Submission[] = expectations(setting.lab, await loadCases(id))
      return { setting, broken, known }
    }),
  )
  const verdicts = prepared.map(({ setting, broken, known }) => {
    const judge = (files: MountedFiles) => (lane: Lane) => judged(lane, setting, files, seed)
    return [
      ...known.map(({ files }) => judge(files)),
      ...broken.chosen.map(({ file, text }) => judge({ ...setting.lab.solution, [file]: text })),
    ]
  })
  const flat = await inLanes(verdicts.flat())
  return prepared.map(({ setting, broken, known }) => {
    const own = flat.splice(0, known.length + broken.chosen.length)
    return quality(setting.lab.id, known, broken, own)
  })
}

/** What passes is judged once more where no other submission has been: it counts against us. */
async function judged(
  lane: Lane,
  setting: LabSetting,
  files: MountedFiles,
  seed: number,
): Promise<Verdict> {
  const verdict = await verdictOf(lane, setting, files, { seed })
  return verdict.passed ? verdictOf(lane, setting, files, { seed, fresh: true }) : verdict
}

function quality(
  lab: string,
  known: readonly Submission[],
  broken: BrokenLab,
  verdicts: readonly Verdict[],
): Quality {
  const judged = known.map((submission, index) => ({ ...submission, verdict: verdicts[index] }))
  const right = judged.filter((each) => each.right)
  const wrong = judged.filter((each) => !each.right)
  const accepted = right.filter(({ verdict }) => verdict?.passed)
  const caught = wrong.filter(({ verdict }) => verdict && !verdict.passed)
  const mutants = broken.chosen.map((mutant, index) => {
    const verdict = verdicts[known.length + index]
    return { ...mutant, caughtBy: verdict?.passed ? null : (verdict?.first?.id ?? 'the judge') }
  })
  const broke = verdicts.flatMap(({ first }, index) => {
    if (first?.state !== 'error') return []
    const mutant = broken.chosen[index - known.length]
    const where = mutant ? `${mutant.file}:${mutant.line}: ${mutant.after}` : known[index]?.name
    return [`${where ?? ''}: ${first.id} broke: ${first.message}`]
  })
  return {
    lab,
    right: { accepted: accepted.length, of: right.length },
    wrong: { caught: caught.length, of: wrong.length },
    mutants,
    broken,
    problems: [
      ...right.filter((each) => !accepted.includes(each)).map(({ name }) => `${name} is refused`),
      ...wrong.filter((each) => !caught.includes(each)).map(({ name }) => `${name} passes`),
      ...broke,
    ],
    ms: verdicts.reduce((sum, { ms }) => sum + ms, 0),
  }
}
