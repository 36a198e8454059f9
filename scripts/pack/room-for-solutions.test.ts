import { describe, expect, it } from 'vitest'
import { loadCourse, loadLab } from '@/lib/course/load'
import type { Lab } from '@/lib/course/schema'
import { emptyProgress, type LabProgress } from '@/lib/progress/schema'
import { dialect12 } from '@/lib/scorm/dialect-12'
import { fitState } from '@/lib/scorm/fit-state'

const at = 1_790_000_000_000

/** Everything passed, with the reference in the editor. */
function solved({ checks, files, solution }: Lab): LabProgress {
  const passed = checks.map(({ id }) => id)
  const changed = Object.entries(solution).filter(([path, text]) => files[path] !== text)
  return {
    draft: { files: Object.fromEntries(changed), at },
    attempts: [{ at, passed, failed: [], ms: 812, seed: 4_000_000_000 }],
    tries: 12,
    best: { passed: passed.length, total: passed.length },
    passedAt: at,
    hintsShown: 3,
    solutionShownAt: at,
  }
}

describe('the state of a package with one lab', () => {
  it('has room for the solution of any lab in SCORM 1.2', async () => {
    const { labs } = await loadCourse()
    const full: string[] = []
    for (const { id } of labs) {
      const lab = await loadLab(id)
      const asked = [{ id, checks: lab.checks.map((check) => check.id) }]
      const progress = { ...emptyProgress, labs: { [id]: solved(lab) } }
      const { codeLeftOut } = fitState(progress, asked, dialect12.limit, { [id]: lab.files })
      full.push(...codeLeftOut)
    }
    expect(labs.length).toBeGreaterThan(0)
    expect(full).toEqual([])
  })
})
