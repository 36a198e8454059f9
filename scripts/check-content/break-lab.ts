import { readFile } from 'node:fs/promises'
import type { Lab } from '@/lib/course/schema'
import type { Kernel } from '@/lib/kernel/kernel'
import type { Mutant } from './mutant'
import { changed, PythonBreaker, type Change } from './python-mutants'
import { spread } from './spread'
import { parseSurvivors, type Explained } from './survivors'
import { changedLines, textMutants } from './text-mutants'

/** As many of a lab's mutants are judged, at most. */
export const mutantsPerLab = 40
/** A lab with fewer is too small to say anything about its checks. */
export const fewestMutants = 10

export type BrokenLab = {
  /** Every way to break the reference that we know. */
  readonly all: readonly Pick<Mutant, 'file' | 'before' | 'after'>[]
  /** Those that are judged. */
  readonly chosen: readonly Mutant[]
  readonly explained: readonly Explained[]
}

type Candidate =
  | { readonly file: string; readonly change: Change }
  | { readonly file: string; readonly mutant: Mutant }
const spotOf = (each: Candidate) => ({
  ...('change' in each ? each.change : each.mutant),
  file: each.file,
})

/** Breaks what the reference changed of the starter; the same seed chooses the same mutants. */
export async function breakLab(lab: Lab, kernel: Kernel, seed: number): Promise<BrokenLab> {
  const breaker = await PythonBreaker.start(kernel)
  try {
    const candidates: Candidate[] = []
    for (const [file, solution] of Object.entries(lab.solution)) {
      const starter = lab.files[file] ?? ''
      if (solution === starter || lab.readonly.includes(file)) continue
      if (file.endsWith('.py')) {
        const found = await breaker.candidates(solution, changedLines(starter, solution))
        candidates.push(...found.map((change) => ({ file, change })))
      } else {
        candidates.push(...textMutants(file, starter, solution).map((mutant) => ({ file, mutant })))
      }
    }
    const group = (each: Candidate) => `${each.file} ${spotOf(each).kind}`
    const order = spread(candidates, group, `${lab.id} ${seed}`)
    return {
      all: candidates.map(spotOf),
      chosen: await firstSound(breaker, lab, order),
      explained: await readSurvivors(lab.id),
    }
  } finally {
    breaker.dispose()
  }
}

/** The first of them that are mutants at all: that compile, and say something else. */
async function firstSound(
  breaker: PythonBreaker,
  lab: Lab,
  order: readonly Candidate[],
): Promise<Mutant[]> {
  const chosen: Mutant[] = []
  for (const candidate of order) {
    if (chosen.length === mutantsPerLab) break
    const { file } = candidate
    if ('mutant' in candidate) chosen.push(candidate.mutant)
    else {
      const source = lab.solution[file] ?? ''
      const sound = await breaker.sound(source, [candidate.change])
      chosen.push(...sound.map((change) => changed(file, source, change)))
    }
  }
  return chosen
}

async function readSurvivors(id: string): Promise<Explained[]> {
  const path = `content/labs/${id}/survivors.json`
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return []
  try {
    return parseSurvivors(text)
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    throw new Error(`${path}: ${words}`, { cause: error })
  }
}
