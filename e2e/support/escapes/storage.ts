import type { Escape } from './escape'

export const storage: readonly Escape[] = [
  { name: 'js.localStorage', code: 'js.localStorage.setItem("escaped", "1"); return True' },
  { name: 'js.indexedDB', code: 'return js.indexedDB.open("escaped")' },
  { name: 'js.caches', code: 'return wait(js.caches.open("escaped"))' },
  { name: 'js.cookieStore', code: 'return wait(js.cookieStore.set("escaped", "1"))' },
  { name: 'js.document.cookie', code: 'js.document.cookie = "escaped=1"; return True' },
  { name: 'the origin’s private files', code: 'return wait(js.navigator.storage.getDirectory())' },
  {
    name: 'IDBFS',
    code: 'F = pyodide_js.FS; F.mkdir("/idb"); F.mount(F.filesystems.IDBFS, to_js({}), "/idb"); open("/idb/escaped", "w").write("1")\nF.syncfs(False, create_proxy(lambda *a: None)); return None',
  },
  {
    name: 'IDBFS’ own database',
    code: 'return pyodide_js.FS.filesystems.IDBFS.getDB("escaped", create_proxy(lambda *a: None))',
  },
  {
    name: 'NODEFS',
    code: 'F = pyodide_js.FS; F.mkdir("/node"); F.mount(F.filesystems.NODEFS, to_js({"root": "/"}, dict_converter=O.fromEntries), "/node"); import os; return os.listdir("/node")',
  },
  {
    name: 'WORKERFS',
    code: 'F = pyodide_js.FS; F.mkdir("/w"); F.mount(F.filesystems.WORKERFS, to_js({"blobs": []}, dict_converter=O.fromEntries), "/w"); import os; return os.listdir("/w")',
  },
  {
    name: 'mountNativeFS',
    code: 'return wait(pyodide_js.mountNativeFS("/n", js.navigator.storage))',
  },
  {
    name: 'sqlite on a file that stays',
    code: 'import sqlite3\nc = sqlite3.connect("file:/tmp/escaped.db?vfs=opfs", uri=True); c.execute("create table t(x)"); return True',
  },
]
