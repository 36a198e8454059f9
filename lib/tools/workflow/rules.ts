import { readWorkflow } from './document'
import { toDiagnostic, type Rule } from './finding'
import { permissions } from './rules/permissions'
import { pinnedActions } from './rules/pinned-actions'
import { runnerLabels } from './rules/runner-labels'
import { scriptInjection } from './rules/script-injection'
import { unneededWrite } from './rules/unneeded-write'
import { untrustedCheckout } from './rules/untrusted-checkout'
import { versionNumbers } from './rules/version-numbers'
import type { Diagnostic } from '../tool'

const rules: readonly Rule[] = [
  permissions,
  pinnedActions,
  runnerLabels,
  scriptInjection,
  unneededWrite,
  untrustedCheckout,
  versionNumbers,
]

/** What the course asks of a workflow beyond what GitHub's own service checks. */
export function ruleDiagnostics(file: string, text: string): readonly Diagnostic[] {
  const workflow = readWorkflow(text)
  if (!workflow) return []
  const found = rules.flatMap((rule) => rule(workflow))
  // Through an alias the same place is read more than once.
  const once = new Map(found.map((one) => [`${one.code} ${one.from} ${one.to}`, one]))
  return [...once.values()].map((one) => toDiagnostic(one, file, workflow))
}
