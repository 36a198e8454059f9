import type { Files } from '@/lib/course/schema'
import { inOrder } from '../tool'
import type { Diagnostic, ToolAssets, ToolService } from '../tool'
import { editorColumns } from './columns'
import { gaveUp, toDiagnostic } from './diagnostic'
import { startRuff } from './engine'
import type { Ruff } from './engine'
import { isIncluded, settingsFor } from './path-settings'
import { reads } from './reads'
import { labProject, settingsFolders } from './settings-files'
import type { FolderSettings } from './settings-files'
import type { RuffSettings } from './settings'
import { withTargetVersion } from './target-version'

/** Ruff itself, compiled to WebAssembly by its makers. */
export async function createService(assets: ToolAssets): Promise<ToolService<'ruff'>> {
  const wasm = assets.files['ruff.wasm']
  if (!wasm) throw new Error('Ruff needs its file ruff.wasm.')
  const ruff = await startRuff(wasm)
  return {
    diagnose: async (files, settings) => {
      const rules = rulesOf(files, settings, ruff)
      const ofSettings = rules.folders.flatMap((folder) => folder.diagnostics)
      const ofCode = Object.keys(files)
        .filter(reads)
        .flatMap((file) => lint(ruff, rules, file, files[file] ?? ''))
      return inOrder([...ofSettings, ...ofCode])
    },
    format: async (files, file, settings) => {
      const text = files[file]
      if (text === undefined || !reads(file)) return null
      const { own, path } = rulesFor(rulesOf(files, settings, ruff), file)
      if (!isIncluded(own, path, 'format')) return text
      const formatted = ruff.format(settingsFor(own, path), text)
      return formatted.kind === 'answer' ? formatted.value : null
    },
  }
}

type Rules = { readonly lab: RuffSettings; readonly folders: readonly FolderSettings[] }

/** Throws on settings of the lab itself that Ruff refuses: those are ours, not a learner's. */
function rulesOf(files: Files, settings: RuffSettings, ruff: Ruff): Rules {
  const lab = withTargetVersion(settings, labProject(files))
  const refusal = ruff.refusal(lab)
  if (refusal !== null) throw new Error(`tools.ruff: ${refusal}`)
  return { lab, folders: settingsFolders(files, ruff.refusal) }
}

/** The nearest folder's settings, and the file's path as that folder sees it. */
function rulesFor(rules: Rules, file: string): { own: RuffSettings; path: string } {
  const nearest = rules.folders.find(({ folder }) => file.startsWith(folder))
  if (!nearest?.settings) return { own: rules.lab, path: file }
  return { own: nearest.settings, path: file.slice(nearest.folder.length) }
}

function lint(ruff: Ruff, rules: Rules, file: string, text: string): readonly Diagnostic[] {
  const { own, path } = rulesFor(rules, file)
  if (!isIncluded(own, path, 'lint')) return []
  const outcome = ruff.check(settingsFor(own, path), text)
  switch (outcome.kind) {
    case 'answer': {
      const position = editorColumns(text)
      return outcome.value.map((found) => toDiagnostic(file, found, position))
    }
    case 'refused':
      throw new Error(`Ruff refused the settings of ${file}: ${outcome.message}`)
    case 'stopped':
      return [gaveUp(file)]
  }
}
