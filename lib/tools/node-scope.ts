import { parentPort } from 'node:worker_threads'

/**
 * Makes a worker thread look like a browser's worker, as far as serve.ts asks: imported before a
 * tool's own worker.ts in the bundle for Node.
 */
const port = parentPort
if (!port) throw new Error('This file runs as a worker thread.')

Object.assign(globalThis, {
  self: globalThis,
  postMessage: (message: unknown) => port.postMessage(message),
  addEventListener: (type: string, listener: (event: { data: unknown }) => void) => {
    if (type === 'message') port.on('message', (data: unknown) => listener({ data }))
  },
})
