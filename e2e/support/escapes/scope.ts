import type { Escape } from './escape'

/** From Python to JavaScript's code, constructors and global object. */
export const scopeEscapes: readonly Escape[] = [
  { name: 'run_js', code: 'from pyodide.code import run_js\nreturn run_js("self.location.href")' },
  {
    name: 'run_js with fetch',
    code: 'from pyodide.code import run_js\nreturn run_js("fetch(\'HOST/a\')")',
  },
  { name: 'js.eval', code: 'return js.eval("self")' },
  { name: 'js.Function', code: 'return js.Function.new("return self")()' },
  { name: 'a function’s constructor', code: 'return js.setTimeout.constructor("return self")()' },
  {
    name: 'an array’s constructor’s constructor',
    code: 'return to_js([1]).constructor.constructor("return this")()',
  },
  {
    name: 'an async function’s constructor',
    code: 'return wait(pyodide_js.loadPackage.constructor("return self")())',
  },
  {
    name: 'a generator’s constructor',
    code: 'return to_js({"a": 1}).entries().constructor.constructor("return self")()',
  },
  {
    name: 'Reflect.construct of a constructor',
    code: 'return O.getPrototypeOf(O.getPrototypeOf(js.setTimeout)).constructor.constructor("return self")()',
  },
  {
    name: 'the own property `constructor` put back',
    code: 'P = O.getPrototypeOf(js.setTimeout); O.defineProperty(P, "constructor", to_js({"value": 1}, dict_converter=O.fromEntries)); return True',
  },
  { name: 'code in a timer', code: 'return js.setTimeout("self.x = 1", 0).real' },
  {
    name: 'an object that becomes code in a timer',
    code: 'class Code(str): pass\nreturn js.setInterval(Code("fetch(\'HOST/a\')"), 0).real',
  },
  { name: '`this` of a timer’s callback', code: 'return scope()' },
  { name: 'WebAssembly from the global object', code: 'return scope().WebAssembly' },
  { name: 'a worker', code: 'return js.Worker.new("data:text/javascript,fetch(\'HOST/a\')")' },
  {
    name: 'a worker from a blob',
    code: 's = scope(); return s.Worker.new(s.URL.createObjectURL(s.Blob.new(to_js(["fetch(\'HOST/a\')"]))))',
  },
  { name: 'a shared worker', code: 'return js.SharedWorker.new("/theme.js")' },
  {
    name: 'a service worker',
    code: 'return wait(js.navigator.serviceWorker.register("/theme.js"))',
  },
  {
    name: 'the table of imports',
    code: 'return pyodide_js._module.wasmImports.emscripten_run_script',
  },
  {
    name: 'a library with JavaScript in it',
    code: 'import _ctypes\nopen("/tmp/x.so", "wb").write(b"\\0asm\\1\\0\\0\\0")\nreturn _ctypes.dlopen("/tmp/x.so", 2)',
  },
  {
    name: 'the stack of an error',
    code: 'E = O.getPrototypeOf(O).constructor\ntry: js.setTimeout.call.apply(None)\nexcept Exception as e: E = e.js_error.constructor\nsites = []\nE.prepareStackTrace = create_proxy(lambda error, frames: sites.extend(frames.to_py() if hasattr(frames, "to_py") else frames))\ntry: js.setTimeout.call.apply(None)\nexcept Exception as e: e.js_error.stack\nE.prepareStackTrace = None\nfound = [s.getThis() for s in sites]\nreturn [f for f in found if f is not None and hasattr(f, "setTimeout")] or None',
  },
  {
    name: 'the interpreter’s own globals',
    code: 'return reach(pyodide_js, "_api", "config", "jsglobals", "fetch")',
  },
  {
    name: 'the module of Node',
    code: 'return wait(pyodide_js._api.initNodeModules()) or pyodide_js._module.process',
  },
  {
    name: 'a function of the host',
    code: 'import _dayone_host\nreturn wait(_dayone_host.ask(\'{"op": "read"}\', 1))',
  },
  {
    name: 'a constructor of the host’s functions',
    code: 'import _dayone_host\nreturn _dayone_host.disarm.constructor("return self")()',
  },
  {
    name: 'a tool of the host',
    code: 'import _dayone_host\nreturn wait(_dayone_host.ask_tool("{}"))',
  },
]
