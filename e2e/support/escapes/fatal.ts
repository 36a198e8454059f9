import type { Escape } from './escape'

/** Ways whose end is the end of their interpreter: each alone, and a fresh one takes over. */
export const fatal: readonly Escape[] = [
  {
    name: 'a lazy file',
    code: 'pyodide_js.FS.createLazyFile("/tmp", "lazy", "HOST/a", True, False)\nprint("REACHED", open("/tmp/lazy").read())',
  },
  {
    name: 'emscripten_run_script',
    code: 'import ctypes\nprint("REACHED", ctypes.CDLL(None).emscripten_run_script(b"fetch(\'HOST/a\')"))',
  },
  {
    name: 'emscripten_run_script_int',
    code: 'import ctypes\nprint("REACHED", ctypes.CDLL(None).emscripten_run_script_int(b"1+41") == 42)',
  },
  {
    name: 'emscripten_async_run_script',
    code: 'import ctypes\nctypes.CDLL(None).emscripten_async_run_script(b"fetch(\'HOST/a\')", 0)',
  },
  {
    name: 'emscripten_wget',
    code: 'import ctypes\nctypes.CDLL(None).emscripten_wget(b"HOST/a", b"/tmp/a")\nprint("REACHED", open("/tmp/a").read())',
  },
]
