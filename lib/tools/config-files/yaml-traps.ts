import type { Problem, Repair, Span } from './located'
import { asPyYaml, type OldReading } from './pyyaml'
import { reads as isWorkflow } from '../workflow/reads'
import type { PlainScalar } from './yaml-tree'

const isVersionKey = (key: string) => /(version|python)$/i.test(key)
const exponent = /^[-+]?(\d+\.?\d*|\.\d+)[eE][-+]?\d+$/
/** GitHub reads its workflows by YAML 1.2's rules, so `on:` is no trap there. */
const readBy12 = (file: string) => /(^|\/)\.github\//.test(file) || isWorkflow(file)

/** Values without quotes that do not mean the same to every reader, or not what was written. */
export function yamlTraps(scalars: readonly PlainScalar[], file: string): readonly Problem[] {
  return scalars.flatMap((scalar) => {
    const version = shortenedVersion(scalar)
    if (version) return [version]
    return readBy12(file) ? [] : (trapOf(scalar) ?? [])
  })
}

function shortenedVersion({ source, value, span, isKey, keys }: PlainScalar): Problem | null {
  const key = keys.at(-1)
  if (isKey || typeof value !== 'number' || key === undefined || !isVersionKey(key)) return null
  if (!/^\d+\.\d*0$/.test(source)) return null
  const message = `\`${source}\` is read as the number ${value}: the 0 at its end is lost. A version is text, in quotes.`
  return warn('version-number', span, message, [quote(span, source)])
}

function trapOf({ source, value, span, isKey }: PlainScalar): Problem | null {
  const old = asPyYaml(source)
  if (agree(old, value)) return null
  const what = isKey ? `the key \`${source}\`` : `\`${source}\``
  const both = `PyYAML (YAML 1.1) reads ${what} as ${wordsOfOld(old, source)}, YAML 1.2 as ${wordsOf(value)}.`
  if (old.kind === 'text' && typeof value === 'number' && exponent.test(source)) {
    const text = withDotAndSign(source)
    const message = `PyYAML reads \`${source}\` as text, YAML 1.2 as a number: PyYAML wants a dot, and a sign in the exponent. Write \`${text}\`.`
    return warn('yaml-exponent', span, message, [write(text, span)])
  }
  const quoted = quote(span, source)
  if (old.kind === 'bool') {
    const word = String(old.value)
    const repairs = isKey ? [quoted] : [write(word, span), quoted]
    const message = isKey ? `${both} Quote it.` : `${both} Write \`${word}\`, or quote it.`
    return warn('yaml-bool', span, message, repairs)
  }
  if (old.kind === 'date') return warn('yaml-date', span, `${both} Quote it.`, [quoted])
  if (old.kind === 'error') {
    const message = `PyYAML refuses \`${source}\` without quotes. Quote it.`
    return warn('yaml-reserved', span, message, [quoted])
  }
  const readings = [old.kind === 'number' ? old.value : null, value]
  const numbers = [...new Set(readings.filter((n): n is number => typeof n === 'number'))]
  const plain = numbers.filter((n) => Number.isFinite(n)).map((n) => write(String(n), span))
  const message = `${both} Write a plain number, or quote it.`
  // Of 12:30, a time or a proportion is meant; of 1_000, the number.
  const repairs = source.includes(':') ? [quoted, ...plain] : [...plain, quoted]
  return warn('yaml-number', span, message, repairs)
}

function agree(old: OldReading, value: unknown): boolean {
  switch (old.kind) {
    case 'bool':
    case 'number':
      return Object.is(old.value, value) || old.value === value
    case 'null':
      return value === null
    case 'text':
      return typeof value === 'string'
    case 'date':
    case 'error':
      return false
  }
}

function wordsOfOld(old: OldReading, source: string): string {
  switch (old.kind) {
    case 'bool':
    case 'number':
      return `${old.value}`
    case 'null':
      return 'null'
    case 'date':
      return 'a date'
    case 'error':
    case 'text':
      return `the text '${source}'`
  }
}

const wordsOf = (value: unknown) =>
  typeof value === 'string' ? `the text '${value}'` : String(value)

/** `2e-5` becomes `2.0e-5`, `1E3` becomes `1.0E+3`: read alike by all. */
function withDotAndSign(source: string): string {
  const [digits = '', mark = 'e', power = ''] = source.split(/([eE])/)
  // PyYAML takes no sign before a dot that has no digit in front of it.
  const whole = digits.replace(/^([-+]?)\./, (_, sign: string) => `${sign}0.`)
  const dotted = whole.includes('.') ? whole.replace(/\.$/, '.0') : `${whole}.0`
  return `${dotted}${mark}${/^[-+]/.test(power) ? power : `+${power}`}`
}

const quote = (span: Span, source: string) => write(`"${source}"`, span)
const write = (text: string, span: Span): Repair => ({ title: `Write ${text}`, span, text })
const warn = (code: string, span: Span, message: string, repairs: readonly Repair[]): Problem => ({
  code,
  span,
  message,
  severity: 'warning',
  repairs,
})
