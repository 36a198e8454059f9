import { parse, TomlError } from 'smol-toml'
import type { TomlTable, TomlValue } from 'smol-toml'
import type { Position } from '../tool'
import type { Setting, Table } from './settings'

export type TomlText =
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'broken'; readonly at: Position; readonly message: string }

/** The table that a TOML text says, or where and why it says none. */
export function readToml(text: string): TomlText {
  try {
    return { kind: 'table', table: plainTable(parse(text)) }
  } catch (error) {
    if (!(error instanceof TomlError)) {
      // Brackets in their thousands exhaust the stack of the parser.
      return { kind: 'broken', at: { line: 1, column: 1 }, message: 'nested too deeply' }
    }
    const [first = ''] = error.message.split('\n')
    const message = first.replace(/^Invalid TOML document: /, '')
    return { kind: 'broken', at: { line: error.line, column: error.column }, message }
  }
}

function plainTable(table: TomlTable): Table {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, plain(value)]))
}

/** Ruff's settings are JSON; it has no use for a date, and says so of the text it becomes. */
function plain(value: TomlValue): Setting {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'bigint') return Number(value)
  if (typeof value !== 'object') return value
  return isTomlTable(value) ? plainTable(value) : String(value)
}

/** Tables have no prototype; every kind of date has one. */
function isTomlTable(value: object): value is TomlTable {
  return Object.getPrototypeOf(value) === null
}
