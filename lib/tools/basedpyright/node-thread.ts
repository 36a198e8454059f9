/**
 * Runs the browser's language server in a thread of Node. It wants what a worker's global scope
 * has: `self`, `addEventListener`, `onmessage`, `postMessage`, `close`. `workerData` is its path.
 */
import { readFileSync } from 'node:fs'
import { runInThisContext } from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'

type Listener = (event: { data: unknown }) => void
type WorkerScope = {
  self: unknown
  onmessage: Listener | null
  addEventListener: (type: string, listener: Listener) => void
  removeEventListener: (type: string, listener: Listener) => void
  postMessage: (message: unknown) => void
  close: () => void
}

const listeners = new Set<Listener>()
const scope: WorkerScope = {
  self: globalThis,
  onmessage: null,
  addEventListener: (type, listener) => type === 'message' && listeners.add(listener),
  removeEventListener: (type, listener) => type === 'message' && listeners.delete(listener),
  postMessage: (message) => parentPort?.postMessage(message),
  close: () => process.exit(1),
}
const here = Object.assign(globalThis as unknown as WorkerScope, scope)

parentPort?.on('message', (data: unknown) => {
  // A copy: the first message adds a listener, which must not hear that message too.
  const now = [...listeners]
  for (const listener of now) listener({ data })
  here.onmessage?.({ data })
})

const server = String(workerData)
runInThisContext(readFileSync(server, 'utf8'), { filename: server })
