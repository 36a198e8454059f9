import type { Files } from '@/lib/course/schema'
import type { Place } from '@/lib/grading/report'
import type { ToolId } from '@/lib/tools/schema'
import type { Diagnostic, Fix } from '@/lib/tools/tool'
import type { ViewPoint } from './editor-port'
import type { DrawerTab } from './lab-view'

/** Everything a learner can do in a lab. What is done before the lab is open waits for it. */
export type LabAction =
  | { readonly kind: 'run' }
  | { readonly kind: 'check' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'retry' }
  | { readonly kind: 'answer'; readonly line: string }
  | { readonly kind: 'clear-output' }
  | { readonly kind: 'show-drawer'; readonly tab: DrawerTab }
  | { readonly kind: 'show-file'; readonly path: string }
  | { readonly kind: 'jump'; readonly place: Place & { readonly column?: number } }
  | { readonly kind: 'fix'; readonly diagnostic: Diagnostic; readonly fix: Fix }
  | { readonly kind: 'format' }
  | { readonly kind: 'retry-tool'; readonly tool: ToolId }
  /** The learner has put the focus into the lab, or the pointer on it. */
  | { readonly kind: 'touch' }
  | { readonly kind: 'focus'; readonly point?: ViewPoint }
  | { readonly kind: 'insert'; readonly before: string; readonly after?: string }
  | { readonly kind: 'select-all' }
  | { readonly kind: 'delete' }
  | { readonly kind: 'undo-edit' }
  | { readonly kind: 'reset'; readonly scope: 'ask' | 'file' | 'all' }
  /** Opens the step-through view of a check, or of a run of the main file; `null` closes it. */
  | { readonly kind: 'step'; readonly check: string | null }
  | { readonly kind: 'step-run' }
  | { readonly kind: 'hint' }
  | { readonly kind: 'history' }
  | { readonly kind: 'restore'; readonly files: Files; readonly what: string }
  | { readonly kind: 'solution' }
  | { readonly kind: 'show-solution-anyway' }
  | { readonly kind: 'copy-solution' }
  | { readonly kind: 'close-solution' }
  | { readonly kind: 'close-panel' }
  | { readonly kind: 'undo-notice' }
  | { readonly kind: 'dismiss-notice' }
  | { readonly kind: 'load-newer' }
  | { readonly kind: 'keep-mine' }
