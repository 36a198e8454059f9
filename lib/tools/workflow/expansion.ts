import { isAlias, isCollection, isPair, parseDocument, type Document } from 'yaml'
import { tooDeepAt } from '@/lib/text/yaml-nesting'

/** More than any workflow has, and few enough to be read at once. */
const most = 20_000
const deepest = 60

/**
 * Whether a text stays small and shallow once its aliases are written out. GitHub's service writes
 * them out, so ten lines of aliases of aliases would keep it busy for ever.
 */
export function isReadable(text: string): boolean {
  // Brackets nest at least as deep as they are counted here, and the parser calls itself for each.
  if (openBrackets(text) > deepest * 4 || tooDeepAt(text) !== null) return false
  const document = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' })
  return sizeOf(document, document.contents, 0, new Map()) <= most
}

function openBrackets(text: string): number {
  let open = 0
  let peak = 0
  for (const letter of text) {
    if (letter === '[' || letter === '{') open += 1
    else if (letter === ']' || letter === '}') open = Math.max(0, open - 1)
    peak = Math.max(peak, open)
  }
  return peak
}

/** Nodes below and including one; each anchor is counted once and remembered. */
function sizeOf(
  document: Document,
  node: unknown,
  depth: number,
  known: Map<unknown, number>,
): number {
  if (depth > deepest) return Number.POSITIVE_INFINITY
  if (isAlias(node)) return sizeOf(document, node.resolve(document), depth + 1, known)
  const remembered = known.get(node)
  if (remembered !== undefined) return remembered
  let size = 1
  if (isPair(node))
    size +=
      sizeOf(document, node.key, depth + 1, known) + sizeOf(document, node.value, depth + 1, known)
  if (isCollection(node))
    for (const item of node.items) {
      size += sizeOf(document, item, depth + 1, known)
      if (size > most) break
    }
  if (isPair(node) || isCollection(node)) known.set(node, size)
  return size
}
