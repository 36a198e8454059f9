import type { CheckTitle } from '@/lib/course/schema'
import type { RuntimeManifest } from '@/lib/kernel/manifest'
import type { ToolId } from '@/lib/tools/schema'

export type LabVariant = 'inline' | 'page' | 'embed'

/** What the page ships for a lab that nobody has opened yet; the rest waits in its pack. */
export type LabOutline = {
  readonly id: string
  readonly title: string
  readonly main: string
  readonly files: readonly { readonly path: string; readonly readonly: boolean }[]
  readonly checks: readonly CheckTitle[]
  readonly hints: number
  readonly tools: readonly ToolId[]
  /** Whether it needs interpreters with real packages. */
  readonly packages: boolean
  /** Nothing can be edited or saved: an embed asked for that. */
  readonly frozen?: boolean
}

export type LabClientProps = {
  readonly outline: LabOutline
  readonly variant: LabVariant
  readonly runtime: RuntimeManifest
}
