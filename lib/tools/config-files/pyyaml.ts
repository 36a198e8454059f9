/** What PyYAML makes of a value without quotes. */
export type OldReading =
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'null' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date' }
  | { readonly kind: 'error' }
  | { readonly kind: 'text' }

const yes = /^(yes|Yes|YES|true|True|TRUE|on|On|ON)$/
const no = /^(no|No|NO|false|False|FALSE|off|Off|OFF)$/
const nothing = /^(~|null|Null|NULL|)$/
const decimal = /^[-+]?(0|[1-9][\d_]*)$/
const octal = /^[-+]?0[0-7_]+$/
const binary = /^[-+]?0b[01_]+$/
const hexadecimal = /^[-+]?0x[\da-fA-F_]+$/
const sixties = /^[-+]?[1-9][\d_]*(:[0-5]?\d)+$/
const sixtiesFloat = /^[-+]?\d[\d_]*(:[0-5]?\d)+\.[\d_]*$/
/** A dot is needed, and a sign before any exponent. */
const float = /^([-+]?\d[\d_]*\.[\d_]*|\.\d[\d_]*)([eE][-+]\d+)?$/
const special = /^([-+]?)\.(inf|Inf|INF)$/
const notANumber = /^\.(nan|NaN|NAN)$/
const day = /^\d{4}-\d\d-\d\d$/
const moment =
  /^\d{4}-\d\d?-\d\d?([Tt]|[ \t]+)\d\d?:\d\d:\d\d(\.\d*)?([ \t]*(Z|[-+]\d\d?(:\d\d)?))?$/

/**
 * PyYAML 6.0's implicit types: those of YAML 1.1 (yaml.org/type), with a float rule of its own.
 * Each line of the test was printed by PyYAML 6.0.3.
 */
export function asPyYaml(source: string): OldReading {
  if (yes.test(source) || no.test(source)) return { kind: 'bool', value: yes.test(source) }
  if (nothing.test(source)) return { kind: 'null' }
  if (source === '=' || source === '<<') return { kind: 'error' }
  if (day.test(source) || moment.test(source)) return { kind: 'date' }
  const value = numberOf(source)
  return value === null ? { kind: 'text' } : { kind: 'number', value }
}

function numberOf(source: string): number | null {
  const sign = source.startsWith('-') ? -1 : 1
  const digits = source.replaceAll('_', '').replace(/^[-+]/, '')
  if (decimal.test(source) || float.test(source)) return sign * Number(digits)
  if (octal.test(source)) return sign * Number.parseInt(digits, 8)
  if (binary.test(source)) return sign * Number.parseInt(digits.slice(2), 2)
  if (hexadecimal.test(source)) return sign * Number.parseInt(digits.slice(2), 16)
  if (sixties.test(source) || sixtiesFloat.test(source)) {
    return sign * digits.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
  }
  if (special.test(source)) return sign * Infinity
  return notANumber.test(source) ? Number.NaN : null
}
