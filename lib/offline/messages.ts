/** From a page to the service worker. */
export type ToServiceWorker =
  /** Sent by every page when it starts: which build it is. */
  | { readonly type: 'page'; readonly build: string }
  /** The learner wants the new version now. */
  | { readonly type: 'take-over' }
  /** Answered through the port that comes with it; `mend` first fetches what is missing. */
  | { readonly type: 'how-much' }
  | { readonly type: 'mend' }

/** From the service worker to pages. */
export type FromServiceWorker =
  | {
      readonly type: 'keeping'
      readonly build: string
      readonly bytes: number
      readonly total: number
    }
  | { readonly type: 'not-kept'; readonly build: string; readonly reason: KeepFailure }
  /** To every page, when this worker has taken over. */
  | { readonly type: 'serving'; readonly build: string }

export type KeepFailure = 'full' | 'network' | 'mixed'

/** The answer to `how-much` and `mend`: bytes of the site's files, before compression. */
export type HowMuch = {
  readonly build: string
  readonly kept: number
  readonly total: number
  readonly failure?: KeepFailure
}
