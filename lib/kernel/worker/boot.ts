import { loadPyodide, version } from 'pyodide'
import type { Lockfile, PyodideAPI } from 'pyodide'
import { harness } from '../python/sources'
import type { PostedAssets } from '../protocol'
import { createModule } from './create-module'
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
  assets: PostedAssets,
  library: Promise<Uint8Array>,
  host: Host,
): Promise<{ pyodide: PyodideAPI; fromSnapshot: boolean }> {
  if (assets.snapshot) {
    try {
      const pyodide = await start(assets, host, { _loadSnapshot: assets.snapshot })
      filesOf(pyodide).writeFile(libraryFile, await library)
      return { pyodide, fromSnapshot: true }
    } catch (error) {
      console.warn('The memory snapshot did not load; starting Python from scratch.', error)
    }
  }
  const pyodide = await start(assets, host, {})
  // Needs the first part only: on a first visit the other comes meanwhile.
  installHarness(pyodide)
  joinLibrary(pyodide, await library)
  return { pyodide, fromSnapshot: false }
}

type StartOptions = { _makeSnapshot: true } | { _loadSnapshot: Uint8Array } | Record<string, never>

/** Without the second part of the library. */
export async function start(assets: PostedAssets, host: Host | null, options: StartOptions) {
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

const libraryFile = '/lib/python_library.zip'

/** The second part of the standard library, in an interpreter that did not start from a snapshot. */
export function joinLibrary(pyodide: PyodideAPI, bytes: Uint8Array): void {
  filesOf(pyodide).writeFile(libraryFile, bytes)
  pyodide.runPython(joiner)
}

/** A package may have modules in both parts; what is imported by now is in the first. */
const joiner = `
def _join(first, rest):
    import sys
    sys.path.insert(sys.path.index(first) + 1, rest)
    for module in list(sys.modules.values()):
        path = getattr(module, "__path__", None)
        if isinstance(path, list):
            path += [part.replace(first, rest) for part in path if part.startswith(first)]

_join("/lib/python314.zip", "${libraryFile}")
del _join
`

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
function answerLoads(assets: PostedAssets): () => void {
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

export function installHarness(pyodide: PyodideAPI): void {
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
