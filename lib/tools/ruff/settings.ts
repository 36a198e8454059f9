import type { z } from 'zod'
import type { LabTools } from '../schema'

/** Ruff's settings, spelled as in `ruff.toml`. */
export type RuffSettings = NonNullable<LabTools['ruff']>
export type Setting = z.core.util.JSONType
export type Table = Record<string, Setting>

export function isTable(value: Setting | undefined): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The table under a name; empty where there is none. */
export function tableIn(settings: RuffSettings, name: string): Table {
  const value = settings[name]
  return isTable(value) ? value : {}
}

/** The list of texts under a name; null where there is none. */
export function textsIn(settings: RuffSettings, name: string): readonly string[] | null {
  const value = settings[name]
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : null
}
