import { matchesGlob } from './glob'
import { tableIn, textsIn } from './settings'
import type { RuffSettings, Table } from './settings'

// Ruff in the browser is given a text without a path. What depends on the path is decided here and
// handed to Ruff as settings of that one file, so that Ruff itself still applies them.

/** The folders that Ruff passes by unless told otherwise (its setting `exclude`). */
const excluded =
  '.bzr .direnv .eggs .git .git-rewrite .hg .ipynb_checkpoints .mypy_cache .nox .pants.d .pyenv .pytest_cache .pytype .ruff_cache .svn .tox .venv .vscode __pypackages__ _build buck-out dist node_modules site-packages venv'.split(
    ' ',
  )

/** Whether Ruff looks at a file at all; `path` counts from the folder of the settings. */
export function isIncluded(
  settings: RuffSettings,
  path: string,
  purpose: 'lint' | 'format',
): boolean {
  const left = [
    ...(textsIn(settings, 'exclude') ?? excluded),
    ...(textsIn(settings, 'extend-exclude') ?? []),
    ...(textsIn(tableIn(settings, purpose), 'exclude') ?? []),
  ]
  if (foldersAndFile(path).some((at) => left.some((pattern) => matchesPath(pattern, at)))) {
    return false
  }
  const taken = textsIn(settings, 'include')
  const more = textsIn(settings, 'extend-include') ?? []
  return !taken || [...taken, ...more].some((pattern) => matchesPath(pattern, path))
}

/** The settings that Ruff is given for one file: nothing in them depends on a path any more. */
export function settingsFor(settings: RuffSettings, path: string): RuffSettings {
  const { lint: _, ...rest } = settings
  const lint = tableIn(settings, 'lint')
  const ignored = [settings, lint].flatMap((table) => ignoredIn(table, path))
  const version = Object.entries(tableIn(settings, 'per-file-target-version')).find(([pattern]) =>
    applies(pattern, path),
  )
  return {
    // Findings keep their codes where a preview of Ruff would rather give names.
    'output-prefer-rule-codes': true,
    ...without(rest, pathKeys),
    ...(version && { 'target-version': version[1] }),
    lint: {
      ...without(lint, pathKeys),
      ...(ignored.length > 0 && { 'per-file-ignores': { '*': ignored } }),
    },
  }
}

const pathKeys = new Set([
  'exclude',
  'extend-exclude',
  'include',
  'extend-include',
  'per-file-ignores',
  'extend-per-file-ignores',
  'per-file-target-version',
])

function without(table: Table, keys: ReadonlySet<string>): Table {
  return Object.fromEntries(Object.entries(table).filter(([key]) => !keys.has(key)))
}

function ignoredIn(table: Table, path: string): readonly string[] {
  return ['per-file-ignores', 'extend-per-file-ignores'].flatMap((name) => {
    const patterns = tableIn(table, name)
    return Object.keys(patterns)
      .filter((pattern) => applies(pattern, path))
      .flatMap((pattern) => textsIn(patterns, pattern) ?? [])
  })
}

/** Patterns of single files may be turned round: `!src/*` is every file outside of src. */
function applies(pattern: string, path: string): boolean {
  const negated = pattern.startsWith('!')
  return matchesPath(negated ? pattern.slice(1) : pattern, path) !== negated
}

function matchesPath(pattern: string, path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const plain = pattern.replace(/^(\.\/)+/, '').replace(/(?<=[^/])\/+$/, '')
  return matchesGlob(plain, path) || matchesGlob(pattern, name)
}

/** `a/b/c.py` -> `a`, `a/b`, `a/b/c.py`. */
function foldersAndFile(path: string): readonly string[] {
  const names = path.split('/')
  return names.map((_, index) => names.slice(0, index + 1).join('/'))
}
