/**
 * Makes highlighted code small: a colour becomes a one-letter class, plain text loses its span,
 * and neighbours of one colour are joined. Next ships lesson markup twice, so this counts twice.
 */
const classOf = new Map([
  ['var(--code-kw)', 'k'],
  ['var(--code-str)', 's'],
  ['var(--code-num)', 'n'],
  ['var(--code-com)', 'c'],
  ['var(--code-fn)', 'f'],
])

export default function rehypeCompactCode() {
  return (tree) => visit(tree)
}

function visit(node) {
  if (node.tagName === 'pre' && hasClass(node, 'shiki')) {
    node.properties = { className: ['code'], tabIndex: 0 }
    for (const code of node.children) code.children = join((code.children ?? []).flatMap(lineParts))
    return
  }
  for (const child of node.children ?? []) visit(child)
}

const hasClass = (node, name) =>
  [node.properties?.className, node.properties?.class].flat().join(' ').split(' ').includes(name)

/** A line's tokens as text nodes and classed spans; what stands between lines is text already. */
function lineParts(node) {
  if (node.type !== 'element') return [node]
  return node.children.flatMap((token) => {
    const color = /color:\s*([^;]+)/.exec(String(token.properties?.style ?? ''))?.[1]
    const name = classOf.get(color?.trim())
    if (token.type === 'element' && name === undefined) return token.children
    return name === undefined ? [token] : [{ ...token, properties: { className: [name] } }]
  })
}

function join(nodes) {
  const joined = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (last?.type === 'text' && node.type === 'text') last.value += node.value
    else if (sameSpan(last, node)) last.children[0].value += node.children[0].value
    else joined.push(structuredClone(node))
  }
  return joined
}

const sameSpan = (one, two) =>
  one?.type === 'element' &&
  two.type === 'element' &&
  one.properties.className[0] === two.properties.className[0] &&
  one.children[0]?.type === 'text' &&
  two.children[0]?.type === 'text'
