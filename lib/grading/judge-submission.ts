import type { KeptReason } from '@/lib/assign/reason'
import type { Verdict } from '@/lib/assign/gradebook/finding'
import { grade, type GradeOptions, type GradingKernel } from './grade'
import type { Lab } from '@/lib/course/schema'

/** A submission that takes longer than this is nobody's homework, in milliseconds. */
const submissionLimit = 90_000

/** Judges somebody's hand-in: always ends, and always with a verdict. Null when aborted. */
export async function judgeSubmission(
  kernel: GradingKernel,
  lab: Lab,
  options: Omit<GradeOptions, 'signal' | 'onCheck'>,
  signal: AbortSignal,
): Promise<Verdict | null> {
  const limit = AbortSignal.timeout(submissionLimit)
  try {
    const report = await grade(kernel, lab, {
      ...options,
      signal: AbortSignal.any([signal, limit]),
    })
    if (signal.aborted) return null
    if (!report) return stopped({ is: 'noEnd', of: [submissionLimit / 1000] })
    const checks = report.checks.map(({ id, title, state, message }) => ({
      id,
      title,
      state,
      message: message.slice(0, 2_000),
    }))
    return { kind: 'judged', checks, seed: report.seed, ms: report.ms }
  } catch (error) {
    if (signal.aborted) return null
    return stopped(error instanceof Error ? error.message : String(error))
  }
}

const stopped = (reason: KeptReason): Verdict => ({ kind: 'stopped', reason })
