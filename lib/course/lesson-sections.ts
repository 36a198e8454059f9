import GithubSlugger from 'github-slugger'
import type { Nodes } from 'mdast'
import { headingText, parseMdx } from '@/lib/course/lesson-tree'

/** What stands under one heading; the text before the first heading has no `id`. */
export type LessonSection = {
  readonly id: string | null
  readonly title: string
  readonly text: string
}

/** Attributes that are read on the page. A quiz is its question: its options are not for lists. */
const readAttributes: Readonly<Record<string, readonly string[]>> = {
  Figure: ['title', 'caption'],
  Quiz: ['question'],
  Callout: ['title'],
  Term: ['name'],
}

/** A lesson or a brief as plain text, heading by heading (h2 and h3). */
export function lessonSections(mdx: string, path: string): readonly LessonSection[] {
  const tree = parseMdx(mdx, path)
  const slugger = new GithubSlugger()
  const sections = [{ id: null as string | null, title: '', parts: [] as string[] }]
  for (const node of 'children' in tree ? tree.children : []) {
    if (node.type === 'heading') {
      const title = headingText(node)
      const id = slugger.slug(title)
      if (node.depth === 2 || node.depth === 3) sections.push({ id, title, parts: [] })
    } else sections.at(-1)?.parts.push(plainText(node))
  }
  return sections.map(({ id, title, parts }) => ({ id, title, text: oneLine(parts.join(' ')) }))
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

function plainText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return ` ${[...attributesOf(node), ...node.children.map(plainText)].join(' ')} `
    case 'paragraph':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
      return node.children.map(plainText).join('')
    default:
      return 'children' in node ? node.children.map(plainText).join(' ') : ''
  }
}

type Jsx = Extract<Nodes, { readonly type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

const attributesOf = ({ name, attributes }: Jsx): string[] =>
  attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' &&
    typeof attribute.value === 'string' &&
    readAttributes[name ?? '']?.includes(attribute.name)
      ? [attribute.value.replaceAll('`', '')]
      : [],
  )
