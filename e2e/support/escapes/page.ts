import type { Escape } from './escape'

/** Towards the page, its window, its other workers; and what ends or forges messages. */
export const pageEscapes: readonly Escape[] = [
  { name: 'js.document', code: 'js.document.title = "escaped"; return True' },
  { name: 'js.window.parent', code: 'return js.window.parent' },
  { name: 'js.location', code: 'return js.location.href' },
  {
    name: 'js.postMessage',
    code: 'js.postMessage(\'{"type":"judged","run":1,"problem":null}\'); return True',
  },
  {
    name: 'a forged verdict by the global object',
    code: 's = scope(); s.postMessage(to_js({"type": "check", "run": 1, "result": "{}"}, dict_converter=O.fromEntries)); return True',
  },
  {
    name: 'BroadcastChannel',
    code: 'js.BroadcastChannel.new("escape").postMessage("escaped"); return True',
  },
  {
    name: 'the worker’s own messages',
    code: 's = scope(); s.addEventListener("message", create_proxy(lambda e: None)); return True',
  },
  { name: 'MessagePort’s prototype', code: 's = scope(); return s.MessagePort.prototype' },
  { name: 'self.close', code: 'js.close(); return True' },
  { name: 'reportError', code: 'js.reportError("escaped"); return True' },
  {
    name: 'queueMicrotask for afterwards',
    code: 'js.queueMicrotask(create_proxy(lambda: print("REACHED later"))); return True',
  },
  { name: 'a notification', code: 'return js.Notification.new("escaped")' },
  { name: 'the clipboard', code: 'return wait(js.navigator.clipboard.readText())' },
  { name: 'the geolocation', code: 'return js.navigator.geolocation' },
  { name: 'shared memory', code: 'return js.SharedArrayBuffer.new(8)' },
  { name: 'Atomics that would block', code: 'return js.Atomics' },
  {
    name: 'a proxy that a later interpreter would call',
    code: 'js.escaped = create_proxy(lambda: 1); return False',
  },
]

export const pythonEscapes: readonly Escape[] = [
  { name: 'os.system', code: 'import os\nr = os.system("touch /tmp/escaped"); return r == 0' },
  { name: 'subprocess', code: 'import subprocess\nreturn subprocess.run(["ls"])' },
  { name: 'os.fork', code: 'import os\nreturn os.fork() >= 0' },
  { name: 'posix_spawn', code: 'import os\nreturn os.posix_spawn("/bin/sh", ["sh"], {})' },
  {
    name: 'multiprocessing',
    code: 'import multiprocessing as m\np = m.Process(target=print); p.start(); return p.pid',
  },
  {
    name: 'threading',
    code: 'import threading\nt = threading.Thread(target=print); t.start(); return True',
  },
  {
    name: 'the host’s files',
    code: 'return open("/etc/passwd").read().count("root:x:0:0:root:/root") or None',
  },
  {
    name: 'the host’s environment',
    code: 'import os\nreturn [k for k in os.environ if "PATH" in k and "work" in os.environ[k]] or None',
  },
  {
    name: 'signal to the parent',
    code: 'import os, signal\nos.kill(os.getppid(), signal.SIGTERM)\nreturn None',
  },
  { name: 'the judge’s module', code: 'import judge\nreturn judge' },
  {
    name: 'frames of the judge',
    code: 'import sys\nf = sys._getframe(); names = []\nwhile f: names.append(f.f_globals.get("__name__")); f = f.f_back\nreturn [n for n in names if n in ("judge", "checks")] or None',
  },
  {
    name: 'objects of the judge',
    code: 'import gc\nreturn [o for o in gc.get_objects() if type(o).__name__ in ("CheckFailed", "Lab")] or None',
  },
  {
    name: 'checks.py on the disk',
    code: 'import os\nreturn [os.path.join(d, f) for d, _, fs in os.walk("/") for f in fs if f == "checks.py"] or None',
  },
]
