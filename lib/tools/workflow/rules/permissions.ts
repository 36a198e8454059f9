import { tokenPermissions } from '../docs-pages'
import type { Workflow } from '../document'
import type { Finding, Rule } from '../finding'
import { entry, type Entry } from '../nodes'

/** The token of a run starts with what the repository allows; a workflow states what it needs. */
export const permissions: Rule = (workflow) => [
  ...missing(workflow),
  ...holders(workflow).flatMap((held) => writeAll(held, workflow.text)),
]

function holders({ fields, jobs }: Workflow): readonly Entry[] {
  return [fields, ...jobs.map((job) => job.fields)].flatMap(
    (mapping) => entry(mapping, 'permissions') ?? [],
  )
}

function missing({ fields, jobs, text }: Workflow): readonly Finding[] {
  const at = entry(fields, 'jobs')
  if (!at || jobs.length === 0 || entry(fields, 'permissions')) return []
  if (jobs.every((job) => entry(job.fields, 'permissions'))) return []
  const atLineStart = at.key.from === 0 || text[at.key.from - 1] === '\n'
  const edit = { from: at.key.from, to: at.key.from, text: 'permissions:\n  contents: read\n\n' }
  return [
    {
      code: 'missing-permissions',
      severity: 'warning',
      message:
        'Without `permissions` the token of each job gets what the repository’s settings say, which may be write access to everything. Start from `contents: read`.',
      url: tokenPermissions,
      ...at.key,
      fixes: atLineStart ? [{ title: 'Add `permissions: contents: read`', edits: [edit] }] : [],
    },
  ]
}

function writeAll(held: Entry, text: string): readonly Finding[] {
  if (held.written !== 'write-all') return []
  const lineStart = text.lastIndexOf('\n', held.key.from - 1) + 1
  const indent = text.slice(lineStart, held.key.from)
  const block = `:\n${indent}  contents: read`
  return [
    {
      code: 'write-all-permissions',
      severity: 'warning',
      message:
        '`write-all` lets every step, and every action it uses, change the repository. Name what is needed, such as `contents: read`.',
      url: tokenPermissions,
      from: held.from,
      to: held.to,
      fixes: /^ *$/.test(indent)
        ? [
            {
              title: 'Allow reading only',
              edits: [{ from: held.key.to, to: held.to, text: block }],
            },
          ]
        : [],
    },
  ]
}
