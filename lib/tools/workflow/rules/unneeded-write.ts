import { tokenPermissions } from '../docs-pages'
import type { Job } from '../document'
import type { Finding, Rule, Span } from '../finding'
import { entry, type Mapping } from '../nodes'

/** Scopes that only calls of GitHub's interface use; `packages` or `id-token` serve other tools. */
const scopes = new Set(
  'actions checks contents deployments discussions issues pull-requests security-events statuses'.split(
    ' ',
  ),
)

/** Actions that read at most. Any other one may have its reasons. */
const readers = new Set([
  'actions/cache',
  'actions/checkout',
  'actions/download-artifact',
  'actions/setup-node',
  'actions/setup-python',
  'actions/upload-artifact',
  'astral-sh/setup-uv',
])

/** Write access where no job has a step that could use it. */
export const unneededWrite: Rule = ({ fields, jobs, text }) => [
  ...check(
    fields,
    jobs.filter((job) => !entry(job.fields, 'permissions')),
    text,
  ),
  ...jobs.flatMap((job) => check(job.fields, [job], text)),
]

function check(holder: Mapping, jobs: readonly Job[], text: string): readonly Finding[] {
  const written = entry(holder, 'permissions')?.mapping() ?? []
  if (jobs.length === 0 || jobs.some((job) => mayWrite(job, text))) return []
  return written
    .filter((scope) => scope.written === 'write' && scopes.has(scope.name))
    .map((scope) => ({
      code: 'unneeded-write',
      severity: 'warning',
      message: `No step here is seen to need \`${scope.name}: write\`. Give \`read\`, and write access only to the job that uses it.`,
      url: tokenPermissions,
      ...valueSpan(scope),
      fixes: [{ title: 'Change to `read`', edits: [{ ...valueSpan(scope), text: 'read' }] }],
    }))
}

const valueSpan = ({ from, to }: Span): Span => ({ from, to })

function mayWrite({ fields, steps }: Job, text: string): boolean {
  // A reusable workflow gets its caller's token.
  if (entry(fields, 'uses') || steps.length === 0) return true
  if (mentionsToken(entry(fields, 'env'), text)) return true
  return steps.some((step) => {
    const uses = entry(step.fields, 'uses')?.written
    if (uses !== undefined && !readers.has(repositoryOf(uses ?? ''))) return true
    const run = entry(step.fields, 'run')?.written ?? ''
    return (
      /\b(git|gh|curl|wget|push|publish|deploy|release)\b|api\.github\.com/i.test(run) ||
      mentionsToken(entry(step.fields, 'env'), text) ||
      mentionsToken(entry(step.fields, 'run'), text) ||
      mentionsToken(entry(step.fields, 'with'), text)
    )
  })
}

const repositoryOf = (uses: string): string =>
  (uses.split('@')[0] ?? '').split('/').slice(0, 2).join('/').toLowerCase()

function mentionsToken(span: Span | undefined, text: string): boolean {
  return span !== undefined && /token/i.test(text.slice(span.from, span.to))
}
