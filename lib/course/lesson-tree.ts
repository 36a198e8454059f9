import { createProcessor } from '@mdx-js/mdx'
import GithubSlugger from 'github-slugger'
import type { Heading as HeadingNode, Nodes } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import { ContentError } from '@/lib/course/errors'
import { NotStatic, staticValue } from '@/lib/course/static-value'

/** What a lesson or a brief uses, with the lines where it does; lines count from 1. */
export type LessonTree = {
  readonly path: string
  readonly headings: readonly Heading[]
  readonly links: readonly Link[]
  readonly elements: readonly Element[]
  readonly fences: readonly Fence[]
  /** Code in running text. */
  readonly inlineCode: readonly InlineCode[]
}
export type Heading = { readonly depth: number; readonly id: string; readonly line: number }
export type Link = { readonly url: string; readonly line: number }
/** A JSX element; an attribute whose value is known only at run time is `notStatic`. */
export type Element = {
  readonly name: string
  readonly attributes: Readonly<Record<string, unknown>>
  /** What is written inside, as one line of text with `code` between backticks. */
  readonly text: string
  readonly line: number
}
/** A fenced code block: `meta` is what follows the language, `line` its first line of code. */
export type Fence = {
  readonly lang: string
  readonly meta: string
  readonly code: string
  readonly line: number
}
export type InlineCode = { readonly code: string; readonly line: number }

export const notStatic = Symbol('not static')

const processor = createProcessor({ remarkPlugins: [remarkFrontmatter, remarkGfm] })

/** Reads MDX without compiling it; a syntax error is a ContentError with its line. */
export function parseLesson(text: string, path: string): LessonTree {
  const headings: Heading[] = []
  const links: Link[] = []
  const elements: Element[] = []
  const fences: Fence[] = []
  const inlineCode: InlineCode[] = []
  const slugger = new GithubSlugger()
  for (const node of inOrder(parseMdx(text, path))) {
    const line = node.position?.start.line ?? 1
    if (node.type === 'heading') {
      headings.push({ depth: node.depth, id: slugger.slug(headingText(node)), line })
    } else if (node.type === 'link' || node.type === 'definition') {
      links.push({ url: node.url, line })
    } else if (node.type === 'code') {
      const { lang, meta, value } = node
      fences.push({ lang: lang ?? '', meta: meta ?? '', code: value, line: line + 1 })
    } else if (node.type === 'inlineCode') {
      inlineCode.push({ code: node.value, line })
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const attributes = attributeValues(node.attributes)
      elements.push({ name: node.name ?? '', attributes, text: writtenIn(node), line })
      if (typeof attributes.href === 'string') links.push({ url: attributes.href, line })
    }
  }
  return { path, headings, links, elements, fences, inlineCode }
}

/** The whole tree; a syntax error is a ContentError with its line. */
export function parseMdx(text: string, path: string): Nodes {
  try {
    return processor.parse(text)
  } catch (error) {
    if (!(error instanceof Error) || !('reason' in error)) throw error
    const reason = String(error.reason)
    // An element that is never closed is known by its range, in the words only.
    const range = / \((\d+):\d+-\d+:\d+\)/
    const line = range.exec(reason)?.[1] ?? ('line' in error ? String(error.line) : '1')
    throw new ContentError(`${path}:${line}`, reason.replace(range, ''))
  }
}

function* inOrder(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* inOrder(child)
}

const writtenIn = (node: Nodes): string =>
  Array.from(inOrder(node), (part) => {
    if (part.type === 'text') return part.value
    return part.type === 'inlineCode' ? `\`${part.value}\`` : ''
  })
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

/** As rehype-slug sees a heading: the text that is written, without images and expressions. */
export const headingText = (heading: HeadingNode): string =>
  Array.from(inOrder(heading), (node) =>
    node.type === 'text' || node.type === 'inlineCode' ? node.value : '',
  ).join('')

type Attributes = Extract<Nodes, { readonly type: 'mdxJsxFlowElement' }>['attributes']
type Attribute = Extract<Attributes[number], { readonly type: 'mdxJsxAttribute' }>

function attributeValues(attributes: Attributes): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const attribute of attributes) {
    if (attribute.type === 'mdxJsxAttribute') values[attribute.name] = attributeValue(attribute)
  }
  return values
}

function attributeValue({ value }: Attribute): unknown {
  if (value === null || value === undefined) return true
  if (typeof value === 'string') return value
  const statement = value.data?.estree?.body[0]
  if (statement?.type !== 'ExpressionStatement') return notStatic
  try {
    return staticValue(statement.expression)
  } catch (error) {
    if (error instanceof NotStatic) return notStatic
    throw error
  }
}
