import { initSync } from '@astral-sh/ruff-wasm-web'

/**
 * Ruff's bindings keep one WebAssembly instance for ever, and an instance that has trapped (stack
 * exhausted by deep nesting, a fault of Ruff's own) answers nothing any more. So the bindings are
 * given an object of exports that stays, and `renew` puts a fresh instance's exports into it.
 */
export type Instance = {
  /** `release` gives back what the bindings hold of the old instance; nothing in it is touched. */
  readonly renew: (release: () => void) => void
}

export function instantiate(module: WebAssembly.Module): Instance {
  const exports: WebAssembly.Exports = {}
  const imports = importsOfBindings(module, exports)
  return {
    renew: (release) => {
      // The old pointers mean nothing to a new instance: they are dropped, not freed there.
      exports['__wbg_workspace_free'] = () => {}
      release()
      // Detaches the old buffer, which is how the bindings notice that their views are stale.
      ;(exports['memory'] as WebAssembly.Memory).grow(0)
      Object.assign(exports, new WebAssembly.Instance(module, imports).exports)
      ;(exports['__wbindgen_start'] as () => void)()
    },
  }
}

/** Starts the bindings with `exports` for their instance, and takes note of what they import. */
function importsOfBindings(
  module: WebAssembly.Module,
  exports: WebAssembly.Exports,
): WebAssembly.Imports {
  const Real = WebAssembly.Instance
  let imports: WebAssembly.Imports = {}
  // The bindings offer no other way in; `initSync` does not yield, so nobody else meets this class.
  WebAssembly.Instance = class {
    readonly exports = exports
    constructor(given: WebAssembly.Module, wanted: WebAssembly.Imports = {}) {
      imports = wanted
      Object.assign(exports, new Real(given, wanted).exports)
    }
  }
  try {
    initSync({ module })
  } finally {
    WebAssembly.Instance = Real
  }
  return imports
}
