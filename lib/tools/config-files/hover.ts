import type { Hover, Position } from '../tool'
import { wantedBy } from './kinds'
import type { Located, Span } from './located'
import { schemasAt } from './schema-walk'
import type { JsonSchema } from './schema-type'
import { textPositions } from './text-positions'

/** What the schema says about the key or value at a position. */
export function hoverAt(
  text: string,
  root: Located,
  schema: JsonSchema,
  at: Position,
): Hover | null {
  const positions = textPositions(text)
  const place = placeAt(root, positions.offset(at))
  if (!place) return null
  const rules = schemasAt(schema, place.path)
  const words = rules.find(({ description }) => description !== undefined)?.description
  const typed = rules.find((rule) => rule.type ?? rule.enum ?? rule.anyOf ?? rule.const)
  if (words === undefined) return null
  const code = typed ? `${place.path.join('.')}: ${wantedBy(typed)}` : place.path.join('.')
  return { ...positions.range(place.span), code, words }
}

type Place = { readonly path: readonly string[]; readonly span: Span }

/** The innermost key or value; tables may lie about in a file, so every one is looked into. */
function placeAt(root: Located, offset: number): Place | null {
  let best: Place | null = null
  const visit = (node: Located, path: readonly string[]) => {
    for (const [step, child] of node.children) {
      const inner = [...path, step]
      const span = [child.key, child.span].find((part) => part !== null && holds(part, offset))
      if (span && (!best || inner.length > best.path.length || size(span) < size(best.span))) {
        best = { path: inner, span: child.key ?? span }
      }
      visit(child, inner)
    }
  }
  visit(root, [])
  return best
}

const holds = ({ start, end }: Span, offset: number) => start <= offset && offset <= end
const size = ({ start, end }: Span) => end - start
