import type { ErrorCode, YAMLError } from 'yaml'
import type { Problem } from './located'

/** The parser's codes in words that name the way out; its own words serve for the rest. */
const messages: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY:
    'A second key on one line, or a key under a value: put it on its own line at the right indentation, or quote the text if the colon is part of it.',
  BLOCK_IN_FLOW: 'Inside [ … ] and { … } only the bracket notation works, not `- ` or indentation.',
  MULTILINE_IMPLICIT_KEY:
    'This line holds no `key: value`: a colon followed by a space is missing, or the indentation is wrong.',
  BAD_ALIAS: 'After `*` the name of an anchor should stand.',
  MULTIPLE_DOCS: 'A second document begins here; one file holds one.',
}

export function yamlProblem(error: YAMLError, text: string): Problem {
  const [start, end] = error.pos
  const span = { start, end: Math.max(end, start + 1) }
  const problem = {
    span,
    code: error.code,
    severity: error.name === 'YAMLWarning' ? 'warning' : 'error',
    message: messages[error.code] ?? ownWords(error, text),
  } as const
  if (error.code !== 'TAB_AS_INDENT') return problem
  const tabs = { start, end: start + (/^\t+/.exec(text.slice(start))?.[0].length ?? 1) }
  const spaces = '  '.repeat(tabs.end - tabs.start)
  const repairs = [{ title: 'Indent with spaces', span: tabs, text: spaces }]
  return { ...problem, message: 'YAML indents with spaces only; this is a tab.', repairs }
}

function ownWords({ code, message, pos: [start, end] }: YAMLError, text: string): string {
  const excerpt = text.slice(start, end)
  if (code === 'MISSING_CHAR' && /closing ['"]/.test(message)) {
    return 'The text in quotes is never closed.'
  }
  if (code === 'MISSING_CHAR' && /Implicit map keys/.test(message)) {
    return 'A colon and a space are missing after this key.'
  }
  if (/must be sufficiently indented and end with/.test(message)) {
    return `A \`${message.slice(-1)}\` is missing, or the lines between the brackets are not indented.`
  }
  if (code === 'BAD_SCALAR_START') {
    const mark = text[start] ?? ''
    return `A text may not begin with \`${mark}\` unless it is in quotes.`
  }
  if (code === 'BAD_INDENT') return 'This line is not indented like its neighbours.'
  if (code === 'UNEXPECTED_TOKEN') {
    const what = excerpt.trim() === '' || /[\r\n]/.test(excerpt) ? 'This' : `\`${excerpt}\``
    return `${what} does not fit here: look at the indentation, and whether a list and keys are mixed at one level.`
  }
  if (code === 'BAD_DQ_ESCAPE') {
    const escape = message.replace('Invalid escape sequence ', '').trim()
    return `\`${escape}\` means nothing between double quotes: write two backslashes, or use single quotes.`
  }
  if (code === 'TAG_RESOLVE_FAILED') return `The tag \`${excerpt}\` is unknown here.`
  return /[.!?]$/.test(message) ? message : `${message}.`
}
