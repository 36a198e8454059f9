import type { PostedAssets } from '../protocol'
import { installHarness, start } from './boot'
import { repeatably } from './repeatable'
import { makeSnapshot } from './snapshot'

/** Build time, in Node: the same bytes each time. */
export function buildSnapshot(...of: Parameters<typeof makeSnapshot>) {
  return repeatably(() => makeSnapshot(...of))
}

/** The files of the standard library, as named in its archive, that Python cannot start without. */
export async function firstModules(assets: PostedAssets): Promise<readonly string[]> {
  const pyodide = await start(assets, null, {})
  installHarness(pyodide)
  return JSON.parse(pyodide.runPython(namesOfModules) as string) as string[]
}

const namesOfModules = `
import json, sys
_archive = "/lib/python314.zip/"
_files = [getattr(module, "__file__", None) or "" for module in sys.modules.values()]
json.dumps(sorted({file.removeprefix(_archive) for file in _files if file.startswith(_archive)}))
`
