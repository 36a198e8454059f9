import { loadPyodide, version } from 'pyodide'
import type { Lockfile, PyodideAPI } from 'pyodide'
import type { PyCallable } from 'pyodide/ffi'
import { harness, preloaded } from '../python/sources'
import type { BootAssets } from '../protocol'
import { createModule } from './create-module'
import { repeatably } from './repeatable'
import { parseYaml } from './yaml'

/** The whole heap of one interpreter: a program that wants more gets a MemoryError. */
const maxHeapBytes = 512 * 1024 ** 2

/** What Python may call in this worker; everything else of JavaScript is withheld. */
export type Host = {
  /** Judge: one question to the sandbox. */
  ask: (question: string, seconds: number) => Promise<string>
  /** Judge: one question to a real tool of the host. */
  ask_tool: (question: string) => Promise<string>
  /** Sandbox: the learner's code is done; the time limit no longer counts. */
  disarm: () => void
}

/**
 * Starts one interpreter: from the snapshot when it fits, else from scratch.
 * A snapshot uses a private interface of Pyodide, so any failure falls back.
 */
export async function bootInterpreter(
  assets: BootAssets,
  host: Host,
): Promise<{ pyodide: PyodideAPI; fromSnapshot: boolean }> {
  if (assets.snapshot) {
    try {
      const pyodide = await start(assets, host, { _loadSnapshot: assets.snapshot })
      return { pyodide, fromSnapshot: true }
    } catch (error) {
      console.warn('The memory snapshot did not load; starting Python from scratch.', error)
    }
  }
  const pyodide = await start(assets, host, {})
  installHarness(pyodide)
  return { pyodide, fromSnapshot: false }
}

/**
 * Build time, in Node: the memory of an interpreter that has imported what labs use,
 * the stand-in modules (path -> source) among it. With `packageModules`, these modules of
 * the packages' archive too; all that comes before them is the same then.
 */
export async function makeSnapshot(
  assets: BootAssets,
  standIns: Readonly<Record<string, string>>,
  packageModules: readonly string[] = [],
): Promise<Uint8Array> {
  pretendStackSwitching()
  return repeatably(async () => {
    const pyodide = await start(assets, null, { _makeSnapshot: true })
    pyodide.runPython(preloaded.map((name) => `import ${name}`).join('\n'))
    installHarness(pyodide)
    callPython(pyodide, '_dayone_shelf', 'fill_json', JSON.stringify(standIns))
    if (packageModules.length > 0)
      callPython(pyodide, '_dayone_packages', 'fill_json', JSON.stringify(packageModules))
    pyodide.runPython('import gc; gc.collect()')
    return pyodide.makeMemorySnapshot()
  })
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

type StartOptions = { _makeSnapshot: true } | { _loadSnapshot: Uint8Array } | Record<string, never>

async function start(assets: BootAssets, host: Host | null, options: StartOptions) {
  const restore = answerLoads(assets)
  try {
    const pyodide = await loadPyodide({
      indexURL: assets.base,
      // Nothing is ever installed: an empty index saves parsing the 119 kB one.
      lockFileContents: emptyIndex,
      packageBaseUrl: assets.base,
      createPyodideModule: createModule,
      jsglobals: eventLoopGlobals(),
      stdin: () => null,
      ...options,
    })
    // Files are outside the memory image; tracebacks and modules imported late are read from it.
    if (assets.packages) filesOf(pyodide).writeFile('/packages.zip', assets.packages)
    if (host) {
      pyodide.registerJsModule('_dayone_host', { parse_yaml: parseYaml, ...host })
    }
    return pyodide
  } finally {
    restore()
  }
}

/** Emscripten's file system; its type is not part of what Pyodide's package holds. */
const filesOf = (pyodide: PyodideAPI) =>
  pyodide.FS as unknown as { writeFile(path: string, bytes: Uint8Array): void }

const emptyIndex: Lockfile = {
  info: {
    arch: 'wasm32',
    platform: 'emscripten',
    version,
    python: '3.14.2',
    abi_version: '2026_0',
  },
  packages: {},
}

/**
 * What Pyodide's event loop needs of JavaScript: timers that take functions, never code. These
 * are called without `this`: a browser's timer would hand them the worker's global object, which
 * Python can see (`create_proxy(f, capture_this=True)`).
 */
function eventLoopGlobals(): object {
  const { setTimeout, clearTimeout, setInterval, clearInterval } = globalThis
  return {
    setTimeout: (run: unknown, ms: number) =>
      typeof run === 'function' && setTimeout(() => (run as () => void)(), ms),
    clearTimeout: (timer: number) => clearTimeout(timer),
    setInterval: (run: unknown, ms: number) =>
      typeof run === 'function' && setInterval(() => (run as () => void)(), ms),
    clearInterval: (timer: number) => clearInterval(timer),
  }
}

/**
 * Pyodide fetches its parts by URL. The page has them already, so while it boots, `fetch`
 * answers from those bytes and WebAssembly uses the module that was compiled once.
 */
function answerLoads(assets: BootAssets): () => void {
  const { fetch } = globalThis
  const { instantiate, instantiateStreaming } = WebAssembly
  const instance = async (imports: WebAssembly.Imports) => {
    limitMemory(imports)
    return { module: assets.wasm, instance: await instantiate(assets.wasm, imports) }
  }
  globalThis.fetch = async (input: string | URL | Request) => {
    const url = input instanceof Request ? input.url : String(input)
    if (url.endsWith('python_stdlib.zip')) return new Response(assets.stdlib as BodyInit)
    if (url.endsWith('.wasm')) return new Response(null)
    throw new TypeError(`A lab has no network: ${url}`)
  }
  WebAssembly.instantiateStreaming = (async (_source: unknown, imports: WebAssembly.Imports) =>
    instance(imports)) as typeof instantiateStreaming
  WebAssembly.instantiate = (async (
    source: BufferSource | WebAssembly.Module,
    imports?: WebAssembly.Imports,
  ) => {
    const isPyodide = imports?.['env'] && 'emscripten_resize_heap' in imports['env']
    if (isPyodide) return instance(imports)
    return instantiate(source, imports)
  }) as typeof instantiate
  return () => {
    globalThis.fetch = fetch
    WebAssembly.instantiateStreaming = instantiateStreaming
    WebAssembly.instantiate = instantiate
  }
}

/** Emscripten asks to grow the heap; refusing makes Python raise MemoryError. */
function limitMemory(imports: WebAssembly.Imports): void {
  const env = imports['env'] as Record<string, unknown>
  const grow = env['emscripten_resize_heap'] as (bytes: number) => boolean
  env['emscripten_resize_heap'] = (bytes: number) => bytes >>> 0 <= maxHeapBytes && grow(bytes)
}

function installHarness(pyodide: PyodideAPI): void {
  for (const [name, source] of Object.entries(harness)) {
    const install = pyodide.runPython(installer) as ((name: string, source: string) => void) & {
      destroy(): void
    }
    install(name, source)
    install.destroy()
  }
}

const installer = `
def _install(name, source):
    import sys
    module = type(sys)(name)
    module.__file__ = f"<{name}>"
    sys.modules[name] = module
    exec(compile(source, module.__file__, "exec"), vars(module))

_install
`
