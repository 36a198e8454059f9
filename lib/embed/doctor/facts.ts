/** How a probe went: `why` in the browser's own words, or ours in English. */
export type Probe = { readonly ok: true } | { readonly ok: false; readonly why: string }

/** Two lines of Python in this frame; seconds since the press of the button. */
export type PythonRun =
  | { readonly ok: true; readonly version: string; readonly seconds: string }
  | Exclude<Probe, { readonly ok: true }>

export const opaque = 'null'

/** What was measured in this very frame. */
export type Facts = {
  readonly framed: boolean
  /** Of the document; "null" in a sandbox without an origin. */
  readonly origin: string
  /** Of the page around, as far as the browser tells. */
  readonly parent: string | null
  readonly sameSite: boolean | null
  readonly worker: Probe
  readonly wasm: Probe
  readonly fetch: Probe
  readonly localStorage: Probe
  readonly indexedDb: Probe
  readonly cacheStorage: Probe
  /** Whether cookies are as in a tab; `null` where the browser cannot say. */
  readonly storageAccess: boolean | null
  readonly clipboard: 'allowed' | 'denied' | 'unknown'
  readonly fullscreen: boolean
  readonly isolated: boolean
  readonly sharedMemory: boolean
  /** Gigabytes, rounded by the browser; `null` where it does not say. */
  readonly memory: number | null
  /** Why labs here hold as few interpreters as they can; `null` where they do not. */
  readonly sparing: 'asked' | 'device' | 'killed' | 'failed' | null
  readonly width: number
  /** `null`: not started here. */
  readonly python: PythonRun | null
  /** Who said hello, and in which protocol. */
  readonly host: {
    readonly origin: string
    readonly speaks: string
    readonly keeps: boolean
  } | null
  readonly options: readonly { readonly option: string; readonly message: string }[]
}
