import type { Step } from '../document'
import type { Finding, Span } from '../finding'
import { entry } from '../nodes'

type Fixes = NonNullable<Finding['fixes']>

/**
 * Moves an expression out of a script into the step's `env`. Offered only where it is plainly right:
 * a shell script, the expression alone in double quotes, `run` on a line of its own, no `env` yet.
 */
export function throughEnvironment(
  at: Span & { readonly expression: string; readonly name: string },
  step: Step,
  text: string,
): Fixes {
  const run = entry(step.fields, 'run')
  if (!run || entry(step.fields, 'env') || entry(step.fields, 'shell')) return []
  if (text[at.from - 1] !== '"' || text[at.to] !== '"' || text[run.from] === '"') return []
  const lineStart = text.lastIndexOf('\n', run.key.from - 1) + 1
  const before = text.slice(lineStart, run.key.from)
  if (!/^ *(- +)?$/.test(before)) return []
  const indent = ' '.repeat(before.length)
  const variable = variableOf(at.name)
  const env = `env:\n${indent}  ${variable}: ${at.expression}\n${indent}`
  return [
    {
      title: `Hand it over as ${variable}`,
      edits: [
        { from: run.key.from, to: run.key.from, text: env },
        { from: at.from, to: at.to, text: `$${variable}` },
      ],
    },
  ]
}

/** `github.event.pull_request.title` -> PULL_REQUEST_TITLE. */
function variableOf(name: string): string {
  return name
    .replace(/^github\.(event\.)?/, '')
    .replaceAll(/[^\w]+/g, '_')
    .toUpperCase()
}
