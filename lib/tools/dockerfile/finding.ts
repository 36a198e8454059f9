import type { Files } from '@/lib/course/schema'
import type { Recipe } from './recipe'
import type { Diagnostic } from '../tool'

/** From an offset of the text up to, not including, another. */
export type Span = { readonly from: number; readonly to: number }

/** What a rule of ours has to say, placed by offsets of the file's text. */
export type Finding = Span & {
  readonly code: string
  readonly severity: Diagnostic['severity']
  readonly message: string
  readonly fix?: Span & { readonly title: string; readonly text: string }
}

/** One rule over one Dockerfile and the files beside it: pure, and silent where it cannot be sure. */
export type Rule = (recipe: Recipe, files: Files) => readonly Finding[]

export function toDiagnostic(
  { code, severity, message, fix, ...span }: Finding,
  file: string,
  recipe: Recipe,
): Diagnostic {
  const range = ({ from, to }: Span) => ({ from: recipe.position(from), to: recipe.position(to) })
  return {
    tool: 'dockerfile',
    file,
    severity,
    code,
    message,
    ...range(span),
    fixes: fix ? [{ title: fix.title, edits: [{ ...range(fix), text: fix.text }] }] : [],
  }
}
