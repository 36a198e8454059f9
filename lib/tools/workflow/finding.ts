import type { Diagnostic } from '../tool'
import type { Workflow } from './document'

/** From an offset of the text up to, not including, another. */
export type Span = { readonly from: number; readonly to: number }

export type SpanEdit = Span & { readonly text: string }

/** What a rule of ours has to say, placed by offsets of the file's text. */
export type Finding = Span & {
  readonly code: string
  readonly severity: Diagnostic['severity']
  readonly message: string
  readonly url: string
  readonly fixes?: readonly { readonly title: string; readonly edits: readonly SpanEdit[] }[]
}

/** One rule over one workflow: pure, and silent where it cannot be sure. */
export type Rule = (workflow: Workflow) => readonly Finding[]

export function toDiagnostic(
  finding: Finding,
  file: string,
  workflow: Pick<Workflow, 'position'>,
): Diagnostic {
  const range = ({ from, to }: Span) => ({
    from: workflow.position(from),
    to: workflow.position(to),
  })
  return {
    tool: 'workflow',
    file,
    severity: finding.severity,
    code: finding.code,
    message: finding.message,
    url: finding.url,
    ...range(finding),
    fixes: (finding.fixes ?? []).map(({ title, edits }) => ({
      title,
      edits: edits.map((edit) => ({ ...range(edit), text: edit.text })),
    })),
  }
}
