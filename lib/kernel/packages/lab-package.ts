import type { PackageName } from '@/lib/course/schema'

/** A real package as a lab has it in this build, or why it does not. */
export type LabPackage = {
  readonly name: PackageName
  /** Top-level modules that it makes importable, those of its dependencies included. */
  readonly imports: readonly string[]
} & (
  | { readonly version: string; readonly source: 'debian' | 'pypi' }
  /** A sentence for the learner. */
  | { readonly missing: string }
)
