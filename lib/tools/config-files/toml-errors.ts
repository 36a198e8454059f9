import type { Problem, Repair, Span } from './located'

type Found = { readonly text: string; readonly reason: string; readonly span: Span }

/** What smol-toml says (left) in words that name the way out. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/redefine/, 'This key or table has been written before; TOML allows each once.'],
  [
    /followed by an end-of-line/,
    'The value has ended; the rest of this line does not belong to it.',
  ],
  [/comma or end of structure/, 'A comma or the closing bracket should stand here.'],
  [/end of table array/, 'A `]]` should close this header.'],
  [/cannot find end of key/, 'A key, `=` and a value belong on one line.'],
  [/character in key|end of key/, 'This character may not stand in a key without quotes.'],
  [/empty bare key/, 'A key is missing here.'],
  [/quoted key: multiline/, 'A key in quotes must end on its line, in the same quotes.'],
  [/leading zero/, 'A number may not begin with 0 in TOML; a text needs quotes.'],
  [/underscore/, 'An underscore in a number needs a digit on both sides.'],
  [/invalid date/, 'This is not a date or time as TOML writes it, such as 2026-01-31 or 07:30:00.'],
  [/only line-ending/, 'After this `\\` only the end of the line may come.'],
  [/unicode escape/, 'This escape needs four hexadecimal digits after \\u, or eight after \\U.'],
  [/escape sequence/, "TOML does not know this escape. In '…' a backslash is just a backslash."],
  [/control characters/, 'This invisible control character may not stand here.'],
  [/unfinished array/, 'This list is never closed: a `]` is missing.'],
  [/unfinished table/, 'This table is never closed: a `}` is missing.'],
  [/unfinished string/, 'This text has no closing quote.'],
  [/numeric/, 'This is not a number as TOML writes it; a text needs quotes.'],
  [/excessively nested/, 'This is nested too deeply and is not read any further.'],
]

const otherWords: Readonly<Record<string, string>> = { True: 'true', False: 'false' }

export function tomlProblem({ text, reason, span }: Found): Problem {
  const problem = { span, code: 'toml', severity: 'error' } as const
  if (reason !== 'invalid value') {
    const known = reasons.find(([pattern]) => pattern.test(reason))
    return { ...problem, message: known?.[1] ?? `TOML: ${reason}.` }
  }
  const word = /^[^\s,#\]}]+/.exec(text.slice(span.start))?.[0] ?? ''
  const place = { start: span.start, end: span.start + word.length }
  if (word === '') return { ...problem, message: 'A value is missing after the `=`.' }
  const instead = otherWords[word]
  if (instead !== undefined) {
    const repairs = [write(instead, place)]
    return { ...problem, span: place, message: `TOML writes \`${instead}\`.`, repairs }
  }
  if (word === 'null' || word === 'None') {
    const message = `TOML has no \`${word}\`: leave the key out.`
    return { ...problem, span: place, message }
  }
  const message = `\`${word}\` is no TOML value. A text needs quotes.`
  const whole = /^[^\r\n,#\]}"]+/.exec(text.slice(span.start))?.[0].trimEnd() ?? word
  const quoted = { start: span.start, end: span.start + whole.length }
  return { ...problem, span: place, message, repairs: [write(JSON.stringify(whole), quoted)] }
}

const write = (text: string, span: Span): Repair => ({ title: `Write ${text}`, span, text })
