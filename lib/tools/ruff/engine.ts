import { PositionEncoding, Workspace } from '@astral-sh/ruff-wasm-web'
import type { Diagnostic } from '@astral-sh/ruff-wasm-web'
import { instantiate } from './instance'
import type { RuffSettings } from './settings'
import { watched } from './watched'

/** Its places are in bytes: columns.ts turns them into an editor's. */
export type RuffDiagnostic = Diagnostic

/** What comes of asking Ruff: an answer, an objection, or a stop in the middle of the work. */
export type Outcome<T> =
  | { readonly kind: 'answer'; readonly value: T }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'stopped' }

export type Ruff = {
  readonly check: (settings: RuffSettings, text: string) => Outcome<readonly RuffDiagnostic[]>
  readonly format: (settings: RuffSettings, text: string) => Outcome<string>
  /** Why Ruff does not take the settings; null if it does. */
  readonly refusal: (settings: RuffSettings) => string | null
}

/** Each state of a settings file is a workspace of its own; a learner types many. */
const kept = 16

let ruff: Promise<Ruff> | undefined

/** One Ruff a thread: its bindings cannot be started twice. */
export function startRuff(wasm: Uint8Array<ArrayBuffer>): Promise<Ruff> {
  ruff ??= WebAssembly.compile(wasm)
    .then(createRuff)
    .catch((error: unknown) => {
      ruff = undefined
      throw error
    })
  return ruff
}

function createRuff(module: WebAssembly.Module): Ruff {
  const instance = instantiate(module)
  const workspaces = new Map<string, Workspace>()

  const workspace = (settings: RuffSettings): Workspace => {
    const key = JSON.stringify(settings)
    const found = workspaces.get(key) ?? new Workspace(settings, PositionEncoding.Utf8)
    workspaces.delete(key)
    workspaces.set(key, found)
    const [oldest] = workspaces
    if (workspaces.size > kept && oldest) {
      workspaces.delete(oldest[0])
      oldest[1].free()
    }
    return found
  }

  const ask = <T>(question: () => T): Outcome<T> => {
    try {
      return { kind: 'answer', value: question() }
    } catch (error) {
      // Ruff objects with a plain Error; a trap of WebAssembly is one of its subclasses.
      if (error instanceof Error && error.constructor === Error) {
        return { kind: 'refused', message: error.message }
      }
      instance.renew(() => {
        for (const old of workspaces.values()) old.free()
        workspaces.clear()
      })
      return { kind: 'stopped' }
    }
  }

  return {
    check: (settings, text) =>
      ask(() => workspace(settings).check(text) as readonly RuffDiagnostic[]),
    format: (settings, text) => ask(() => workspace(settings).format(text)),
    refusal: (settings) => {
      const watch = watched(settings)
      const outcome = ask(() => {
        new Workspace(watch.settings, PositionEncoding.Utf8).free()
        return watch.unread()
      })
      switch (outcome.kind) {
        case 'answer':
          return outcome.value.length > 0 ? `unknown field \`${outcome.value[0]}\`` : null
        case 'refused':
          return outcome.message
        case 'stopped':
          return 'Ruff stopped while it read these settings'
      }
    },
  }
}
