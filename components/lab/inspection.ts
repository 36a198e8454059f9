import type { Files } from '@/lib/course/schema'
import type { ToolId } from '@/lib/tools/schema'
import { inOrder, type Diagnostic } from '@/lib/tools/tool'
import type { ToolState } from '@/lib/tools/toolbox'

/** A tool as the lab shows it. */
export type Inspection = {
  readonly tool: ToolId
  readonly state: ToolState
  readonly found: readonly Diagnostic[]
  /** The files that `found` is about; null before the first answer. */
  readonly of: Files | null
}

/** Everything that is known to be wrong, in reading order. */
export const problemsOf = (inspections: readonly Inspection[]): readonly Diagnostic[] =>
  inOrder(inspections.flatMap(({ found }) => found))
