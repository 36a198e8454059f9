import type { Files } from '@/lib/course/schema'
import type { Diagnostic, Range } from '../tool'
import { readToml } from './read-toml'
import { quoted, refusals } from './refusals'
import { isTable } from './settings'
import type { RuffSettings, Table } from './settings'
import { withTargetVersion } from './target-version'
import { tomlPlace } from './toml-place'

/** Ruff's settings in a folder of the lab, and what is wrong with them. */
export type FolderSettings = {
  /** With a slash at its end; empty for the lab's own folder. */
  readonly folder: string
  /** Null where the lab's own settings hold: the file is broken, or Ruff refuses it. */
  readonly settings: RuffSettings | null
  readonly diagnostics: readonly Diagnostic[]
}

type Ask = (settings: RuffSettings) => string | null

/** The settings of each folder that has some; inner folders first, as Ruff looks for them. */
export function settingsFolders(files: Files, ask: Ask): readonly FolderSettings[] {
  const folders = new Set(
    Object.keys(files)
      .filter((path) => /(^|\/)(\.?ruff|pyproject)\.toml$/.test(path))
      .map((path) => path.slice(0, path.lastIndexOf('/') + 1)),
  )
  return [...folders]
    .map((folder) => settingsIn(files, folder, ask))
    .filter((found) => found !== null)
    .toSorted((a, b) => b.folder.length - a.folder.length)
}

/** The `pyproject.toml` of the lab's own folder, for the version of Python that it wants. */
export function labProject(files: Files): Table | null {
  return projectIn(files, '')
}

/** `.ruff.toml` before `ruff.toml` before `pyproject.toml`: one folder has one source. */
function settingsIn(files: Files, folder: string, ask: Ask): FolderSettings | null {
  for (const name of ['.ruff.toml', 'ruff.toml', 'pyproject.toml']) {
    const file = folder + name
    const text = files[file]
    if (text === undefined) continue
    const read = readToml(text)
    const isProject = name === 'pyproject.toml'
    if (read.kind === 'broken') {
      // Without a table nobody knows whether it would have had settings of Ruff.
      if (isProject && !text.includes('tool.ruff')) continue
      const there = { from: read.at, to: read.at }
      const message = `This is not TOML: ${read.message}. Until it is, Ruff goes by the lab's own settings.`
      return { folder, settings: null, diagnostics: [complaint(file, there, message)] }
    }
    const settings = isProject ? ruffTable(read.table) : read.table
    if (!settings) continue
    const diagnostics = wrongIn(file, text, isProject ? ['tool', 'ruff'] : [], settings, ask)
    if (diagnostics.length > 0) return { folder, settings: null, diagnostics }
    const { extend, ...own } = settings
    const whole = withTargetVersion(own, projectIn(files, folder))
    return {
      folder,
      settings: whole,
      diagnostics: extend === undefined ? [] : [unread(file, text, isProject)],
    }
  }
  return null
}

function ruffTable(project: Table): Table | null {
  const tool = project['tool']
  const ruff = isTable(tool) ? tool['ruff'] : undefined
  return isTable(ruff) ? ruff : null
}

function projectIn(files: Files, folder: string): Table | null {
  const read = readToml(files[`${folder}pyproject.toml`] ?? '')
  return read.kind === 'table' ? read.table : null
}

function wrongIn(
  file: string,
  text: string,
  above: readonly string[],
  settings: RuffSettings,
  ask: Ask,
): readonly Diagnostic[] {
  return refusals(settings, ask).map(({ keys, message }) => {
    const there = tomlPlace(text, [...above, ...keys], quoted(message))
    return complaint(file, there, `Ruff refuses this setting: ${message}.`)
  })
}

function unread(file: string, text: string, isProject: boolean): Diagnostic {
  const there = tomlPlace(text, isProject ? ['tool', 'ruff', 'extend'] : ['extend'], [])
  const message = 'Ruff in the browser does not follow `extend`: it goes by this file alone.'
  return { ...complaint(file, there, message), severity: 'info' }
}

function complaint(file: string, there: Range, message: string): Diagnostic {
  return { tool: 'ruff', file, ...there, severity: 'error', code: null, message, fixes: [] }
}
