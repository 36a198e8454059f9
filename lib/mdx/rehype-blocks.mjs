import { createHash } from 'node:crypto'

/**
 * Gives each paragraph, item, code block, table and figure of a lesson an id made of its text, for
 * the reader's notes and for links: it stays while other paragraphs change. An id of this kind
 * begins with a capital, which no heading's does. Next ships lesson markup twice, so it is short.
 */
export default function rehypeBlocks() {
  return (tree, file) => {
    if (file.path?.endsWith('lesson.mdx')) visit(tree, new Map())
  }
}

const tags = new Set(['p', 'li', 'pre', 'table'])
/** Words of a lesson that are blocks, by the attributes that hold their text. */
const words = { Figure: ['title'], ThenNow: ['then', 'now'] }

function visit(node, seen) {
  const text = textOf(node).replace(/\s+/g, ' ').trim()
  if (isBlock(node) && text !== '') setId(node, nextId(text, seen))
  for (const child of node.children ?? []) visit(child, seen)
}

/** An item that holds paragraphs leaves it to them. */
function isBlock({ tagName, name, properties, children }) {
  if (Object.hasOwn(words, name ?? '')) return true
  if (!tags.has(tagName) || properties?.id !== undefined) return false
  return tagName !== 'li' || !children.some((child) => child.tagName === 'p')
}

/** What is written in a block itself, without the lists and code inside it. */
function textOf(node, inside = false) {
  if (node.type === 'text') return node.value
  if (Object.hasOwn(words, node.name ?? ''))
    return words[node.name].map((name) => attribute(node, name)).join(' ')
  if (inside && (node.tagName === 'ul' || node.tagName === 'ol' || node.tagName === 'pre'))
    return ''
  return (node.children ?? []).map((child) => textOf(child, true)).join('')
}

function attribute({ attributes }, name) {
  const value = attributes.find((one) => one.name === name)?.value
  return typeof value === 'string' ? value : ''
}

function nextId(text, seen) {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8)
  const id = `P${(Number.parseInt(hash, 16) % 36 ** 5).toString(36).padStart(5, '0')}`
  const times = (seen.get(id) ?? 0) + 1
  seen.set(id, times)
  return times === 1 ? id : `${id}-${times}`
}

function setId(node, id) {
  if (node.attributes) node.attributes.push({ type: 'mdxJsxAttribute', name: 'id', value: id })
  else node.properties = { ...node.properties, id }
}
