/** The parts of a service worker's scope that are used here; TypeScript's `dom` has none of it. */
export type WorkerEvent = { waitUntil(work: Promise<unknown>): void }

export type FetchEvent = WorkerEvent & {
  readonly request: Request
  /** The page that asks; for a navigation the page that will come of it. */
  readonly clientId: string
  readonly resultingClientId: string
  respondWith(response: Promise<Response>): void
}

export type MessageToWorker = WorkerEvent & {
  readonly data: unknown
  readonly source: PageClient | null
  readonly ports: readonly MessagePort[]
}

type PageClient = { readonly id: string; postMessage(message: unknown): void }

type Events = {
  readonly install: WorkerEvent
  readonly activate: WorkerEvent
  readonly fetch: FetchEvent
  readonly message: MessageToWorker
}

export type WorkerScope = {
  readonly registration: ServiceWorkerRegistration
  readonly clients: {
    claim(): Promise<void>
    matchAll(options: {
      readonly type: 'window'
      readonly includeUncontrolled: boolean
    }): Promise<readonly PageClient[]>
  }
  skipWaiting(): Promise<void>
  addEventListener<Name extends keyof Events>(
    name: Name,
    listener: (event: Events[Name]) => void,
  ): void
}
