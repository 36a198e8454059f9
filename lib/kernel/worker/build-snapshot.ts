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
  // An archive with nothing in it: all is in the first part still.
  const pyodide = await start(assets, Promise.resolve(emptyZip), null, {})
  installHarness(pyodide)
  return JSON.parse(pyodide.runPython(namesOfModules) as string) as string[]
}

const emptyZip = new Uint8Array([0x50, 0x4b, 5, 6, ...new Uint8Array(18)])

const namesOfModules = `
import json, sys
_archive = "/lib/python314.zip/"
_files = [getattr(module, "__file__", None) or "" for module in sys.modules.values()]
json.dumps(sorted({file.removeprefix(_archive) for file in _files if file.startswith(_archive)}))
`
