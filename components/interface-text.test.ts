import { readdirSync, readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { parseAst } from 'vitest/node'

/** Names, signs and units that no language changes. */
const names = new Set(['Day One', 'CC BY 4.0', 'kB', 'MB', 'GB'])

/** Attributes and properties that somebody reads or hears. */
const spoken = new Set(
  'children aria-label aria-description aria-valuetext title placeholder alt label legend hint'
    .split(' ')
    .concat('caption aside unit note summary'.split(' ')),
)

type Node = { readonly type: string } & Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

const partsOf = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode)

/** The texts that an expression can come to, without looking into what it calls. */
function texts(node: unknown): readonly string[] {
  if (!isNode(node)) return []
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : []
    case 'TemplateLiteral':
      return (node.quasis as readonly { readonly value: { readonly cooked: string } }[]).map(
        ({ value }) => value.cooked,
      )
    case 'ConditionalExpression':
      return [...texts(node.consequent), ...texts(node.alternate)]
    case 'LogicalExpression':
    case 'BinaryExpression':
      return node.operator === '===' || node.operator === '!=='
        ? []
        : [...texts(node.left), ...texts(node.right)]
    case 'ArrayExpression':
      return (node.elements as readonly unknown[]).flatMap(texts)
    default:
      return []
  }
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx') && !name.includes('.test.'))
    .map((name) => `${folder}/${name}`)

/** Code, what is said without any script (English, as served), and a link for machines. */
const unread = new Set(['code', 'kbd', 'pre', 'style', 'noscript', 'OEmbedLink'])

/** The words that a component shows or names things with, outside the catalogue. */
function literals(source: string): readonly string[] {
  const { code } = transformSync(source, { loader: 'tsx', jsx: 'automatic', format: 'esm' })
  const found: string[] = []
  const visit = (node: Node): void => {
    const [tag, props] = (node.arguments ?? []) as readonly Node[]
    const callee = node.callee as { readonly name?: string } | undefined
    const isElement = node.type === 'CallExpression' && /^jsxs?$/.test(callee?.name ?? '')
    if (isElement && unread.has(String(tag?.value ?? tag?.name))) return
    if (isElement && props?.type === 'ObjectExpression')
      for (const property of props.properties as readonly Node[]) {
        const key = property.key as { readonly name?: string; readonly value?: string } | undefined
        if (spoken.has(key?.name ?? key?.value ?? '')) found.push(...texts(property.value))
      }
    for (const part of partsOf(node)) visit(part)
  }
  visit(parseAst(code) as unknown as Node)
  return found
    .map((text) => text.trim())
    .filter((text) => /\p{L}{2}/u.test(text) && !names.has(text))
}

describe('interface text', () => {
  it('is found wherever a component could hide it', () => {
    const hidden = `export const A = ({ on }) => (
      <p title="One" aria-label={on ? 'Two' : \`Three \${on}\`}>
        Four {on && 'Five'} {say('six')} <code>seven</code> <B label="Eight" className="nine" />
      </p>
    )`
    expect(literals(hidden)).toEqual(['One', 'Two', 'Three', 'Four', 'Five', 'Eight'])
  })

  const files = [...filesIn('components'), ...filesIn('app')]
    // Pictures of previews are drawn once, in English.
    .filter((file) => !file.startsWith('app/og/'))

  it.each(files)('of %s is in the catalogue', (file) => {
    expect(literals(readFileSync(file, 'utf8'))).toEqual([])
  })
})
