import type { Escape } from './escape'

const define = (owner: string, name: string, value: string) =>
  `O.defineProperty(${owner}, "${name}", to_js({"value": ${value}, "configurable": True, "writable": True}, dict_converter=O.fromEntries))`
const getter = (owner: string, name: string) =>
  `O.defineProperty(${owner}, "${name}", to_js({"get": create_proxy(lambda: "passed"), "configurable": True}, dict_converter=O.fromEntries))`
const lie = 'create_proxy(lambda *a: "passed")'

/** Each leaves its own interpreter poisoned: one a run, and the lab must go on. */
export const pollution: readonly Escape[] = [
  {
    name: 'Object.prototype gets a verdict',
    code: `${define('O.prototype', 'passed', 'True')}; ${define('O.prototype', 'state', '"passed"')}`,
  },
  {
    name: 'Object.prototype gets getters',
    code: `${getter('O.prototype', 'text')}; ${getter('O.prototype', 'type')}`,
  },
  {
    name: 'Array.prototype is replaced',
    code: `A = to_js([1]).constructor; ${define('A.prototype', 'push', lie)}; ${define('A.prototype', 'map', lie)}`,
  },
  {
    name: 'Promise.prototype.then is replaced',
    code: `P = pyodide_js.loadPackage("").constructor; ${define('P.prototype', 'then', lie)}`,
  },
  {
    name: 'Map.prototype is replaced',
    code: `M = to_js({"a": 1}).constructor; ${define('M.prototype', 'get', lie)}; ${define('M.prototype', 'set', lie)}`,
  },
  {
    name: 'Function.prototype.call is replaced',
    code: `F = O.getPrototypeOf(js.setTimeout); ${define('F', 'call', lie)}; ${define('F', 'bind', lie)}; ${define('F', 'apply', lie)}`,
  },
  {
    name: 'String.prototype is replaced',
    code: 'S = O.getPrototypeOf(O.getOwnPropertyDescriptor(js.setTimeout, "name")).constructor; return None',
  },
  { name: 'the interrupt buffer is taken away', code: 'pyodide_js.setInterruptBuffer(None)' },
  {
    name: 'the output is taken over',
    code: 'pyodide_js.setStdout(to_js({"batched": create_proxy(lambda s: None)}, dict_converter=O.fromEntries))',
  },
  {
    name: 'the harness is taken over',
    code: 'import sys\nh = sys.modules["_dayone_sandbox"]\nfor n in list(h._ANSWERS): h._ANSWERS[n] = lambda q: {"kind": "value", "value": True, "state": "passed"}\nh.answer = lambda q: \'{"kind": "passed"}\'',
  },
  {
    name: 'hooks of import',
    code: 'import sys\nclass Hook:\n    def find_spec(self, name, path=None, target=None): raise SystemExit(0)\nsys.meta_path.insert(0, Hook()); sys.path_hooks.insert(0, Hook())',
  },
  {
    name: 'sys.modules is swapped',
    code: 'import sys, types\nfor n in ("json", "ast", "os", "_dayone_values", "_dayone_explain"):\n    m = types.ModuleType(n); m.dumps = m.loads = m.encode = m.describe = lambda *a, **k: \'{"kind": "passed"}\'; sys.modules[n] = m',
  },
  {
    name: 'trace, monitoring and profile hooks',
    code: 'import sys\nsys.settrace(lambda *a: None); sys.setprofile(lambda *a: None)\nsys.monitoring.use_tool_id(3, "x"); sys.monitoring.register_callback(3, sys.monitoring.events.PY_START, lambda *a: None); sys.monitoring.set_events(3, sys.monitoring.events.PY_START)',
  },
  {
    name: 'atexit, excepthook and __del__ for later',
    code: 'import atexit, sys, builtins\natexit.register(print, "passed")\nsys.excepthook = sys.unraisablehook = lambda *a: None\nclass Late:\n    def __del__(self):\n        import js; js.postMessage("passed")\nbuiltins.late = Late()',
  },
  {
    name: 'the import folder is a trap',
    code: 'open("json.py", "w").write("dumps = loads = lambda *a, **k: {}")\nimport sys; sys.modules.pop("json", None)',
  },
]

/** Against the judge: time, memory, floods. Each may cost its own checks and nothing else. */
export const sieges: readonly Escape[] = [
  {
    name: 'swallows every interrupt',
    code: 'while True:\n    try:\n        while True: pass\n    except BaseException: pass',
  },
  { name: 'one C call that does not end', code: '(9**9**8) % 7' },
  {
    name: 'a signal handler that ignores',
    code: 'import signal\nsignal.signal(signal.SIGINT, lambda *a: None)\nwhile True: pass',
  },
  { name: 'a flood of output', code: 'while True: print("x" * 100_000)' },
  { name: 'all of the memory', code: 'x = []\nwhile True: x.append(bytearray(10_000_000))' },
  { name: 'os._exit', code: 'import os\nos._exit(0)' },
]
