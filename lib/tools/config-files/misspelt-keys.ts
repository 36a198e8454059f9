import type { Located, Problem } from './located'
import { editDistance } from '@/lib/text/edit-distance'
import { isRecord } from './records'
import { rewrite } from './rewrite'
import { parts, stepInto } from './schema-walk'
import type { JsonSchema } from './schema-type'

/**
 * Keys that a table may have, but that look like a slip of the pen for one that is known and not
 * there. Where unknown keys are forbidden, the schema itself complains.
 */
export function misspeltKeys(root: Located, schema: JsonSchema, text: string): readonly Problem[] {
  const problems: Problem[] = []
  const visit = (node: Located, rules: readonly JsonSchema[]) => {
    if (rules.length === 0) return
    const open = rules.every(({ additionalProperties }) => additionalProperties === undefined)
    const known = rules.flatMap(({ properties = {} }) => Object.keys(properties))
    for (const [name, child] of node.children) {
      const inner = stepInto(rules, name)
      visit(child, inner)
      if (!open || inner.length > 0 || !child.key || !isRecord(node.value)) continue
      const near = known.find((key) => !node.children.has(key) && isSlip(name, key))
      if (near === undefined) continue
      const message = `\`${name}\` is not a key that is read here. Did you mean \`${near}\`?`
      const repairs = [rewrite(text, child.key, near)]
      const code = 'misspelt-key'
      problems.push({ span: child.key, code, severity: 'warning', message, repairs })
    }
  }
  visit(root, parts(schema))
  return problems
}

/** One letter in five or more, two in eight or more; short words are often words of their own. */
function isSlip(name: string, key: string): boolean {
  if (Math.abs(name.length - key.length) > 2 || key.length < 5) return false
  const folded = name.toLowerCase().replaceAll('_', '-') === key.toLowerCase().replaceAll('_', '-')
  return folded || editDistance(name, key) <= (key.length < 8 ? 1 : 2)
}
