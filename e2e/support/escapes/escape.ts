/** One way out of a lab. */
export type Escape = {
  readonly name: string
  /**
   * The body of a Python function: it raises or gives nothing where the way is closed. `HOST` is
   * the address of a listening server; `O`, `wait` and `reach` come from `prelude`.
   */
  readonly code: string
}

/** What an attacker would have at hand: JavaScript's `Object`, waiting, and calls by name. */
export const prelude = `
import js, pyodide_js
from pyodide.ffi import create_proxy, to_js, run_sync, can_run_sync
O = js.constructor
def wait(promise):
    return run_sync(promise) if can_run_sync() else None
def reach(owner, *names):
    for name in names:
        owner = getattr(owner, name)
        if owner is None: raise AttributeError(name)
    return owner
def scope():
    "The worker's global object, if any callback is called with it."
    seen = []
    take = create_proxy(lambda this, *rest: seen.append(this), capture_this=True)
    js.setTimeout(take, 0)
    import asyncio
    wait(asyncio.sleep(0.02))
    if not seen or not hasattr(seen[0], "setTimeout"): raise RuntimeError("no global object")
    return seen[0]
`

/** A program that tries every escape and prints, for each, what it got or how it was refused. */
export function program(escapes: readonly Escape[], host: string): string {
  const tries = escapes.map(({ name, code }, index) => {
    const body = code.replaceAll('HOST', host).trim().split('\n').join('\n    ')
    return `def try_${index}():\n    ${body}\nattempts.append((${JSON.stringify(name)}, try_${index}))`
  })
  return [prelude, 'attempts = []', ...tries, runner].join('\n')
}

const runner = `
for name, attempt in attempts:
    try:
        got = attempt()
        print("REACHED" if got not in (None, False) else "nothing", name, repr(got)[:120])
    except BaseException as error:
        print("refused", name, type(error).__name__, str(error)[:90])
print("all" + " tried")
`
