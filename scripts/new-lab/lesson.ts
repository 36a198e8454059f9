import { isSeq, parseDocument, type YAMLSeq } from 'yaml'
import { ContentError } from '@/lib/course/errors'
import { splitFrontmatter } from '@/lib/course/read-chapter'

/**
 * The lesson's text with the lab in its frontmatter and at its end. Places come from the parsed
 * document, the text is spliced: comments and layout stay as their author left them.
 */
export function withLab(text: string, id: string, path: string): string {
  const parts = splitFrontmatter(text)
  if (parts === null) throw new ContentError(path, 'does not begin with frontmatter between `---`')
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const yaml = withListedLab(parts.yaml, id, path, newline)
  const end = text.length - parts.body.length
  const start = text.indexOf(parts.yaml)
  const body = text.slice(end).trimEnd()
  const head = text.slice(0, start) + yaml + text.slice(start + parts.yaml.length, end)
  return [head + body, '', `<Lab id="${id}" />`, ''].join(newline)
}

function withListedLab(yaml: string, id: string, path: string, newline: string): string {
  const document = parseDocument(yaml)
  const [error] = document.errors
  if (error !== undefined) throw new ContentError(path, error.message)
  if (!document.has('labs')) return `${yaml}labs: [${id}]${newline}`
  const labs = document.get('labs')
  if (!isSeq(labs)) throw new ContentError(path, 'labs: is not a list')
  const { at, added } = labs.flow ? inFlow(labs, id) : inBlock(labs, id, yaml, newline)
  return yaml.slice(0, at) + added + yaml.slice(at)
}

type Insertion = { readonly at: number; readonly added: string }

/** `[a, b]`, also over several lines and with a comma after the last. */
function inFlow(labs: YAMLSeq, id: string): Insertion {
  const last = endOf(labs.items.at(-1))
  if (last !== undefined) return { at: last.end, added: `, ${id}` }
  return { at: (labs.range?.[0] ?? 0) + 1, added: id }
}

/** One `- a` a line: a new line like the last one. */
function inBlock(labs: YAMLSeq, id: string, yaml: string, newline: string): Insertion {
  const last = endOf(labs.items.at(-1)) ?? { start: 0, end: 0 }
  const dash = yaml.slice(yaml.lastIndexOf('\n', last.start) + 1, last.start)
  const lineEnd = yaml.slice(last.end).search(/\r?\n/)
  return { at: last.end + Math.max(lineEnd, 0), added: `${newline}${dash}${id}` }
}

function endOf(item: unknown): { readonly start: number; readonly end: number } | undefined {
  if (typeof item !== 'object' || item === null || !('range' in item)) return undefined
  const [start, end] = item.range as [number, number]
  return { start, end }
}
