/** A language server in a thread of its own, and the way to talk to it. */
export type Channel = {
  readonly send: (message: unknown) => void
  onmessage: ((message: unknown) => void) | null
  /** The thread failed; nothing more will come. */
  onend: ((reason: string) => void) | null
  /** Whether somebody waits for it: under Node only then does it keep the process alive. */
  readonly awaited: (by: boolean) => void
  readonly close: () => void
}

export type Spawn = (base: string) => Channel

const serverFile = 'pyright.worker.js'

/** The same server wherever we are: in a worker of the browser, or in a thread of Node. */
export const spawnServer: Spawn = (base) => {
  const node = (globalThis as { process?: NodeJS.Process }).process
  // Asked at run time, not imported: the browser's bundle must not name a module of Node.
  const threads = node?.getBuiltinModule?.('node:worker_threads')
  return threads === undefined ? inBrowser(base) : inNode(threads, base)
}

function inBrowser(base: string): Channel {
  const worker = new Worker(base + serverFile)
  const channel: Channel = {
    send: (message) => worker.postMessage(message),
    onmessage: null,
    onend: null,
    awaited: () => {},
    close: () => worker.terminate(),
  }
  worker.onmessage = (event: MessageEvent<unknown>) => channel.onmessage?.(event.data)
  worker.onerror = (event) => channel.onend?.(event.message || 'The type checker did not load.')
  return channel
}

function inNode(threads: typeof import('node:worker_threads'), base: string): Channel {
  const thread = new threads.Worker(`${base}node-thread.mjs`, { workerData: base + serverFile })
  const channel: Channel = {
    send: (message) => thread.postMessage(message),
    onmessage: null,
    onend: null,
    awaited: (by) => (by ? thread.ref() : thread.unref()),
    close: () => void thread.terminate(),
  }
  thread.on('message', (message: unknown) => channel.onmessage?.(message))
  thread.on('error', (error: Error) => channel.onend?.(error.message))
  thread.on('exit', () => channel.onend?.('The type checker ended.'))
  return channel
}
