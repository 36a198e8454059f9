import type { Files } from '@/lib/course/schema'
import type { Report } from '@/lib/grading/report'
import type { LabProgress } from '@/lib/progress/schema'

/** What a lab remembers between visits. The progress store speaks it; so does an object in tests. */
export type LabMemory = {
  readonly read: () => LabProgress | undefined
  /** Tells of changes by anyone, other tabs included. */
  readonly subscribe: (listener: () => void) => () => void
  /** False when drafts cannot outlive the page. */
  readonly keeps: () => boolean
  /** True during a change by which the page around the lab gives back what it kept. */
  readonly isHandedBack: () => boolean
  readonly saveDraft: (files: Files) => void
  readonly recordAttempt: (report: Report, files: Files) => void
  readonly showHint: (count: number) => void
  readonly showSolution: () => void
}
