import type { PyodideAPI } from 'pyodide'
import type { PyCallable } from 'pyodide/ffi'
import type { PostedAssets } from '../protocol'
import { preloaded } from '../python/sources'
import { installHarness, joinLibrary, start } from './boot'

/**
 * The memory of an interpreter that has imported what labs use, the stand-in modules
 * (path -> source) among it. With `packageModules`, these modules of the packages' archive too;
 * all that comes before them is the same then.
 */
export async function makeSnapshot(
  assets: PostedAssets,
  library: Promise<Uint8Array>,
  standIns: Readonly<Record<string, string>>,
  packageModules: readonly string[] = [],
): Promise<Uint8Array<ArrayBuffer>> {
  pretendStackSwitching()
  const pyodide = await start(assets, null, { _makeSnapshot: true })
  joinLibrary(pyodide, await library)
  pyodide.runPython(preloaded.map((name) => `import ${name}`).join('\n'))
  installHarness(pyodide)
  callPython(pyodide, '_dayone_shelf', 'fill_json', JSON.stringify(standIns))
  if (packageModules.length > 0)
    callPython(pyodide, '_dayone_packages', 'fill_json', JSON.stringify(packageModules))
  pyodide.runPython('import gc; gc.collect()')
  return pyodide.makeMemorySnapshot() as Uint8Array<ArrayBuffer>
}

/** No reference to it stays: JavaScript's cannot be in a memory image. */
function callPython(pyodide: PyodideAPI, module: string, name: string, json: string): void {
  const callable = pyodide.pyimport(`${module}.${name}`) as PyCallable & ((json: string) => void)
  callable(json)
  callable.destroy()
}

/**
 * Whether the engine can switch stacks is noted in the memory that a snapshot keeps. Node 20
 * cannot, browsers that restore the snapshot can: so it is noted as possible, and each sandbox
 * asks its own engine before it relies on it. Nothing is suspended while the snapshot is made.
 */
function pretendStackSwitching(): void {
  if ('Suspending' in WebAssembly) return
  const asItIs = (callable: unknown) => callable
  Object.assign(WebAssembly, {
    Suspending: function Suspending(callable: unknown) {
      return callable
    },
    promising: asItIs,
  })
}
