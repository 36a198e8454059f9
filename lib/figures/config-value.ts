/** A leaf of a config. Whole numbers and floats are told apart, as Python does. */
export type Value =
  | { readonly kind: 'int' | 'float'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'null' }

export const int = (value: number): Value => ({ kind: 'int', value })
export const float = (value: number): Value => ({ kind: 'float', value })
export const text = (value: string): Value => ({ kind: 'text', value })
export const bool = (value: boolean): Value => ({ kind: 'bool', value })
export const none: Value = { kind: 'null' }

const quoted = /^(?<quote>['"])(?<inner>.*)\k<quote>$/s
const whole = /^[+-]?\d+$/
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i

/** What the right side of an override stands for; the rules of the config lab. */
export function parseValue(written: string): Value {
  const inner = quoted.exec(written)?.groups?.['inner']
  if (inner !== undefined) return text(inner)
  const lower = written.toLowerCase()
  if (lower === 'null') return none
  if (lower === 'true' || lower === 'false') return bool(lower === 'true')
  if (whole.test(written)) return int(Number(written))
  if (number.test(written)) return float(Number(written))
  return text(written)
}

/** A value as the figure writes it: 16, 2e-5, 1000.0, true, null; text in quotes where it needs them. */
export function show(value: Value): string {
  if (value.kind === 'null') return 'null'
  if (value.kind === 'text') {
    const plain = value.value !== '' && parseValue(value.value).kind === 'text'
    return plain ? value.value : `"${value.value}"`
  }
  if (value.kind !== 'float') return String(value.value)
  if (Number.isInteger(value.value)) return value.value.toFixed(1)
  return value.value < 0.001 ? value.value.toExponential() : String(value.value)
}
