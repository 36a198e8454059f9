import type { Located, Repair } from './located'
import type { JsonSchema } from './schema-type'

const truths: Readonly<Record<string, string>> = {
  on: 'true',
  yes: 'true',
  true: 'true',
  off: 'false',
  no: 'false',
  false: 'false',
}

/** The same value as the kind that is asked for, where only quotes are too many or too few. */
export function respelt(text: string, node: Located, rule: JsonSchema): readonly Repair[] {
  const wanted = new Set([rule.type ?? []].flat())
  const written = text.slice(node.span.start, node.span.end)
  const write = (word: string): readonly Repair[] => [
    { title: `Write ${word}`, span: node.span, text: word },
  ]
  const { value } = node
  if (typeof value !== 'string') {
    const quotable = node.plain && wanted.has('string') && /^[\w.+:-]+$/.test(written)
    return quotable ? write(`"${written}"`) : []
  }
  const truth = truths[value.toLowerCase()]
  if (wanted.has('boolean') && truth !== undefined) return write(truth)
  const whole = wanted.has('integer') || wanted.has('number')
  if (whole && /^-?(0|[1-9]\d*)$/.test(value)) return write(value)
  return wanted.has('number') && /^-?\d+\.\d+$/.test(value) ? write(value) : []
}
