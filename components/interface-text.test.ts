import { readdirSync, readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { parseAst } from 'vitest/node'

/** Names, signs, units and code that no language changes. */
const names = new Set(
  [
    'Day One',
    'CC BY 4.0',
    'kB',
    'MB',
    'GB',
    'GPUs',
    'GPUs:',
    'PSI 0',
    'AutoModel…',
    'numkit',
  ].concat(['_self_', 'hardware.mixed_precision=fp16', 'np.random.rand()']),
)

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

const filesIn = (folder: string, ext = '.tsx'): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ext) && !/\.(test|fuzz|d)\.|(^|\/)(fake|test)-/.test(name))
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

/** Told to developers and to logs, not to readers. */
const isForLogs = ({ type, callee }: Node): boolean => {
  const called = callee as
    | { readonly name?: string; readonly object?: { readonly name?: string } }
    | undefined
  const makesError = type === 'NewExpression' && /(Error|Exception)$/.test(called?.name ?? '')
  return makesError || (type === 'CallExpression' && called?.object?.name === 'console')
}

/** More than one word, and begun or ended as a sentence is: no class, key or path looks so. */
const isSentence = (text: string) =>
  /\p{L}\p{L} \p{L}/u.test(text) && /^\p{Lu}\p{Ll}|[.?!…:]$/u.test(text.trim())

/** The sentences that code outside components makes itself. */
function sentences(source: string): readonly string[] {
  const { code } = transformSync(source, { loader: 'ts', format: 'esm' })
  const found: string[] = []
  const visit = (node: Node): void => {
    if (isForLogs(node)) return
    if (node.type === 'Literal' || node.type === 'TemplateLiteral') found.push(...texts(node))
    for (const part of partsOf(node)) visit(part)
  }
  visit(parseAst(code) as unknown as Node)
  return found.filter((text) => isSentence(text) && !names.has(text))
}

/** Where readers' words come from, besides components. */
const sayingFolders = [
  'components',
  'lib/assign',
  'lib/embed/doctor',
  'lib/figures',
  'lib/progress',
]

/** What stays English: the lesson's own words, and files for other programs. */
const english = new Map([
  ['lib/figures/bug-sieves-cards.ts', 'the bugs are part of the lesson'],
  ['lib/figures/chat-template.ts', 'a chat to start from'],
  ['lib/figures/tokens-examples.ts', 'texts to cut'],
  ['lib/assign/gradebook/grades-csv.ts', 'columns for programs'],
  ['lib/assign/gradebook/roster.ts', 'columns as LMSs name them'],
])

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

  it('is found in code without components, too', () => {
    const hidden = `
      throw new TypeError('One is wrong.')
      export const a = { look: 'grid gap-2', says: \`Two have \${n}.\`, why: 'it is three.' }`
    expect(sentences(hidden)).toEqual(['Two have ', 'it is three.'])
  })

  it.each(sayingFolders.flatMap((folder) => filesIn(folder, '.ts')))(
    'of %s is in the catalogue',
    (file) => {
      const found = sentences(readFileSync(file, 'utf8'))
      // Who is excused has to need it.
      expect(found.length > 0).toBe(english.has(file))
    },
  )
})
