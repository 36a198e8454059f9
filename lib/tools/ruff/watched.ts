import { isTable } from './settings'
import type { RuffSettings, Table } from './settings'

/**
 * Settings that take note of what is asked of them. Ruff's browser bindings fetch the names they
 * know and never see a misspelt one inside a table, where the command line would refuse it.
 */
export function watched(settings: RuffSettings): {
  readonly settings: RuffSettings
  readonly unread: () => readonly string[]
} {
  const read = new Map<Table, Set<PropertyKey>>()
  const watch = (table: Table): Table => {
    const names = new Set<PropertyKey>()
    const inner = Object.fromEntries(
      Object.entries(table).map(([key, value]) => [key, isTable(value) ? watch(value) : value]),
    )
    read.set(inner, names)
    return new Proxy(inner, {
      get: (target, key) => {
        names.add(key)
        return Reflect.get(target, key) as unknown
      },
    })
  }
  return {
    settings: watch(settings),
    unread: () =>
      [...read].flatMap(([table, names]) => Object.keys(table).filter((key) => !names.has(key))),
  }
}
