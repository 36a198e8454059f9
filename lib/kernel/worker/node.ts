import { parentPort } from 'node:worker_threads'
import { serve } from './serve'

// A worker thread is no sandbox: for trusted code only (see lib/kernel/confined.ts).
const port = parentPort
if (!port) throw new Error('This file runs as a worker thread.')
port.on(
  'message',
  serve(
    (message) => port.postMessage(message),
    () => {},
  ),
)
