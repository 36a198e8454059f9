import type { Lms } from '@/lib/scorm/lms'
import type { Reporter } from '@/lib/scorm/reporter'

/** One launch of the package. */
export type Visit = {
  readonly lms: Lms
  readonly reporter: Reporter
  /** What the LMS had saved and nobody can read, with the reason; null when all is well. */
  readonly unreadable: { readonly text: string; readonly why: string } | null
  /** Labs whose saved code belongs to an older version of this package. */
  readonly outdatedCode: readonly string[]
}
