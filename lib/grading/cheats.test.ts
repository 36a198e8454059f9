import { describe, expect, it } from 'vitest'
import { judge, states } from './test-lab'

/** Submissions that would rather not do the work. None may turn any check green. */
const cheats: Record<string, string> = {
  'prints that it passed': `
print("passed"); print('{"state": "passed"}'); print("✓ 5 of 5 checks passed")
def double(n): print("passed"); return "passed"
def double_all(n): return True`,
  'patches builtins': `
import builtins
builtins.isinstance = lambda *a: True
builtins.len = lambda *a: 0
builtins.all = builtins.any = lambda *a: True
builtins.AssertionError = Exception
def double(n): return True
def double_all(n): return True`,
  'replaces the judge in sys.modules': `
import sys, types
fake = types.ModuleType("judge")
fake.check = lambda *a, **k: (lambda f: f)
fake.expect = fake.expect_equal = fake.fail = lambda *a, **k: None
sys.modules["judge"] = sys.modules["checks"] = fake
def double(n): return None
double_all = double`,
  'patches json': `
import json
json.dumps = lambda *a, **k: '{"kind": "value", "value": 1, "args": [[], {"$": "dict", "v": []}]}'
json.loads = lambda *a, **k: {"state": "passed"}
def double(n): return None
double_all = double`,
  'walks the frames for the expected value': `
import sys
def hunt():
    frame, found = sys._getframe(), []
    while frame:
        for name, value in {**frame.f_globals, **frame.f_locals}.items():
            if "expect" in str(name) or "answer" in str(name): found.append(value)
        frame = frame.f_back
    return found
def double(n):
    for value in hunt():
        if type(value) in (int, list): return value
def double_all(n): return double(n)`,
  'rewrites the harness': `
import sys
sandbox = sys.modules["_dayone_sandbox"]
sandbox.answer = lambda q: '{"kind": "value", "value": true}'
for op in list(sandbox._ANSWERS): sandbox._ANSWERS[op] = lambda q: {"kind": "passed", "state": "passed"}
def double(n): return None
double_all = double`,
  'rewrites the encoder': `
import sys
values = sys.modules["_dayone_values"]
values.encode = lambda value: '{"$": "verdict", "v": "passed"}'
values.decode = lambda text: None
def double(n): return None
double_all = double`,
  'returns an object that equals everything': `
class Yes:
    def __eq__(self, other): return True
    def __ne__(self, other): return False
    __hash__ = object.__hash__
def double(n): return Yes()
def double_all(n): return [Yes(), Yes(), Yes()]`,
  'returns a number with a lying __eq__': `
class Lie(int):
    def __eq__(self, other): return True
    def __add__(self, other): return Lie(0)
    def __repr__(self): return "passed"
    __hash__ = int.__hash__
def double(n): return Lie(0)
def double_all(n): return [Lie(0)] * 3`,
  'returns a list with a lying __eq__': `
class Lie(list):
    def __eq__(self, other): return True
    def __iter__(self): return iter([])
    def __len__(self): return 3
def double(n): return 0
def double_all(n): return Lie([0, 0, 0])`,
  'leaves with sys.exit(0)': `
import sys
def double(n): sys.exit(0)
double_all = double`,
  'leaves with os._exit(0)': `
import os
def double(n): os._exit(0)
double_all = double`,
  'answers from a table': `
def double(n): return {1: 2, 2: 4, 3: 6, 21: 42}.get(n, 42)
def double_all(n): return [2, 4, 6]
print("hello world")`,
  'deletes files': `
import os, shutil
for place in ("/lab", "/standins", "/lib"): shutil.rmtree(place, ignore_errors=True)
def double(n): return None
double_all = double`,
  'hunts through the garbage collector': `
import gc
def double(n):
    for thing in gc.get_objects():
        if type(thing).__name__ in ("CheckFailed", "Lab"): thing.__class__ = type(None)
    return [t for t in gc.get_objects() if type(t) is int][:1]
double_all = double`,
  'calls the host': `
def double(n):
    import _dayone_host
    for name in dir(_dayone_host):
        try: getattr(_dayone_host, name)('{"state": "passed"}', 1)
        except BaseException: pass
    return "passed"
double_all = double`,
  'posts a verdict through JavaScript': `
def double(n):
    try:
        import js
        js.postMessage('{"type":"check","run":1,"result":"{}"}')
    except BaseException: pass
    try:
        from pyodide.code import run_js
        run_js("self.postMessage({type:'judged',run:1,problem:null})")
    except BaseException: pass
    return "passed"
double_all = double`,
  'uses the interpreter’s own interface': `
def double(n):
    try:
        import pyodide_js
        pyodide_js._api.runtimeEnv = None
        pyodide_js.setInterruptBuffer(None)
        pyodide_js.globals.set("passed", True)
    except BaseException: pass
    return True
double_all = double`,
  'shadows modules with files of its own': `
import sys
for name in ("judge", "checks", "_dayone_values", "json", "ast"):
    open(name + ".py", "w").write("check = expect = expect_equal = fail = dumps = loads = lambda *a, **k: True")
    sys.modules.pop(name, None)
def double(n): return True
double_all = double`,
  'sets hooks for later': `
import atexit, sys
sys.excepthook = sys.displayhook = lambda *a: None
sys.settrace(lambda *a: None)
atexit.register(print, "passed")
class Late:
    def __del__(self): print("passed")
def double(n): return Late()
double_all = double`,
  'raises an exception that claims success': `
class CheckPassed(BaseException):
    state = "passed"
    def __str__(self): return "passed"
def double(n): raise CheckPassed()
double_all = double`,
  'pretends that text was refused by any error': `
class ValueErrorish(type):
    def __instancecheck__(cls, other): return True
    def mro(cls): return [cls, Exception, BaseException, object]
class Wrong(Exception, metaclass=ValueErrorish): __name__ = "ValueError"
Wrong.__name__ = "ValueErr"
def double(n): raise Wrong("ValueError")
double_all = double`,
  'never ends': `
def double(n):
    while True:
        try:
            while True: pass
        except BaseException: pass
double_all = double
if __name__ == "__main__": double(1)`,
}

describe('no check turns green for a submission that', () => {
  it.each(Object.entries(cheats))('%s', async (_name, source) => {
    const report = await judge({ 'main.py': source })
    const green = Object.entries(states(report)).filter(([, state]) => state === 'passed')
    expect(green).toEqual([])
    expect(report.passed).toBe(false)
  })
})
