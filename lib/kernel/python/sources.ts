import asked from './asked.py'
import explain from './explain.py'
import judge from './judge.py'
import packages from './packages.py'
import sandbox from './sandbox.py'
import shelf from './shelf.py'
import show from './show.py'
import trace from './trace.py'
import values from './values.py'

/** Our modules inside the interpreter, in import order; module name -> source. */
export const harness: Readonly<Record<string, string>> = {
  _dayone_values: values,
  _dayone_explain: explain,
  _dayone_shelf: shelf,
  _dayone_packages: packages,
  _dayone_sandbox: sandbox,
  _dayone_asked: asked,
  _dayone_show: show,
  _dayone_trace: trace,
  judge,
}

/**
 * Standard modules that labs and the harness use: imported once into the snapshot,
 * so that no boot pays for them again.
 */
export const preloaded = [
  'abc',
  'argparse',
  'ast',
  'asyncio',
  'bisect',
  'collections',
  'collections.abc',
  'contextlib',
  'copy',
  'csv',
  'dataclasses',
  'datetime',
  'decimal',
  'difflib',
  'enum',
  'fractions',
  'functools',
  'hashlib',
  'heapq',
  'importlib',
  'importlib.machinery',
  'inspect',
  'io',
  'itertools',
  'json',
  'keyword',
  'linecache',
  'math',
  'operator',
  'os',
  'pathlib',
  'pprint',
  'random',
  're',
  'shutil',
  'statistics',
  'string',
  'struct',
  'tempfile',
  'textwrap',
  'time',
  'tokenize',
  'tomllib',
  'traceback',
  'types',
  'typing',
  'unicodedata',
  'urllib.parse',
  'uuid',
  'warnings',
] as const
