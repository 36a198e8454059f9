import type { Lab, LabCase } from '@/lib/course/schema'
import type { Report } from '@/lib/grading/report'
import { overStarter } from '@/lib/grading/over-starter'
import type { MountedFiles } from '@/lib/kernel/protocol'

/** One submission with a known verdict; `judge` says what is wrong with the verdict it got. */
export type Expectation = {
  readonly name: string
  readonly files: MountedFiles
  readonly right: boolean
  readonly judge: (report: Report) => string[]
}

/** The reference, the starter and every case of a lab, with the verdict each must get. */
export function expectations(lab: Lab, cases: readonly LabCase[]): Expectation[] {
  return [
    { name: 'solution', files: lab.solution, right: true, judge: mustPass },
    { name: 'files', files: lab.files, right: false, judge: mustFail },
    ...cases.map((known) => ({
      name: `cases/${known.name}`,
      files: overStarter(lab, known.files),
      right: known.kind === 'right',
      judge: known.kind === 'right' ? mustPass : (report: Report) => mustFailAs(known, report),
    })),
  ]
}

function mustPass({ checks }: Report): string[] {
  return checks
    .filter(({ state }) => state !== 'passed')
    .map(({ id, state, message }) => `should pass, but ${id} is ${state}: ${message}`)
}

function mustFail({ passed, checks }: Report): string[] {
  const broken = checks.filter(({ state }) => state === 'error')
  if (broken.length > 0) return broken.map(({ id, message }) => `${id} broke: ${message}`)
  return passed ? ['should fail, but every check passes'] : []
}

function mustFailAs({ fails, skips }: LabCase & { kind: 'wrong' }, { checks }: Report): string[] {
  return checks.flatMap(({ id, state, message, got = '' }) => {
    const fragment = fails[id]
    const wanted = fragment !== undefined ? 'failed' : skips.includes(id) ? 'pending' : 'passed'
    if (state !== wanted) return [`${id} should be ${wanted}, is ${state}: ${message}`]
    if (fragment !== undefined && !`${message}\n${got}`.includes(fragment)) {
      return [`${id} fails without saying “${fragment}”: ${message}`]
    }
    return []
  })
}
