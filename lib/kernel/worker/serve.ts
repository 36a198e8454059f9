import { packImage } from '../packed-image'
import type { PyodideAPI } from 'pyodide'
import type { FromWorker, ToWorker } from '../protocol'
import { bootInterpreter, type Host } from './boot'
import { Judge } from './judge'
import { Sandbox } from './sandbox'
import { makeSnapshot } from './snapshot'

/**
 * One interpreter behind a message channel. It becomes a sandbox with the first `mount`,
 * or a judge with the first `judge` (or with `prepare`, as either), and stays what it became.
 */
export function serve(
  send: (message: FromWorker) => void,
  afterBoot: () => void,
): (message: ToWorker) => void {
  let bringLibrary: (bytes: Uint8Array) => void = () => {}
  const library = new Promise<Uint8Array>((resolve) => (bringLibrary = resolve))
  let judge: Judge | null = null
  let sandbox: Sandbox | null = null
  let pyodide: PyodideAPI | null = null

  const boot = async ({ assets }: Extract<ToWorker, { type: 'boot' }>) => {
    const started = performance.now()
    try {
      const host: Host = {
        ask: (text, seconds) =>
          judge?.ask(text, seconds) ?? Promise.reject(new Error('no judge here')),
        ask_tool: (question) =>
          judge?.askTool(question) ?? Promise.reject(new Error('no judge here')),
        disarm: () => sandbox?.disarm(),
      }
      const booted = await bootInterpreter(assets, library, host)
      pyodide = booted.pyodide
      if (assets.snapshot) giveBack(assets.snapshot)
      afterBoot()
      send({ type: 'booted', fromSnapshot: booted.fromSnapshot, ms: performance.now() - started })
    } catch (error) {
      send({ type: 'boot-failed', message: error instanceof Error ? error.message : String(error) })
    }
  }

  const snapshot = ({ assets, standIns }: Extract<ToWorker, { type: 'make-snapshot' }>) =>
    makeSnapshot(assets, library, standIns).then(
      (bytes) => send({ type: 'snapshot', bytes: packImage(bytes) }),
      (error: unknown) => send({ type: 'boot-failed', message: String(error) }),
    )

  /** One that is in use already is left alone. */
  const prepare = (python: PyodideAPI, message: Extract<ToWorker, { type: 'prepare' }>) => {
    if (message.as === 'judge') {
      judge ??= new Judge(python, send)
      return judge.prepare(message)
    }
    if (sandbox) return
    sandbox = new Sandbox(python, send)
    sandbox.prepare(message)
  }

  const hold = (lock: string) =>
    void navigator.locks
      .request(lock, () => {
        send({ type: 'holding' })
        return new Promise(() => {})
      })
      // Denied where storage is, as in a frame of another site: then nobody waits for it.
      .catch(() => {})

  return (message) => {
    if (message.type === 'boot') return void boot(message)
    if (message.type === 'lifeline') return hold(message.lock)
    if (message.type === 'library') return bringLibrary(message.bytes)
    if (message.type === 'make-snapshot') return void snapshot(message)
    if (!pyodide) return
    switch (message.type) {
      case 'prepare':
        return prepare(pyodide, message)
      case 'mount':
        sandbox ??= new Sandbox(pyodide, send)
        return sandbox.mount(message)
      case 'run':
        return void sandbox?.run(message)
      case 'trace':
        return sandbox?.trace(message)
      case 'input':
        return sandbox?.input(message.line)
      case 'serve':
        return sandbox?.serve(message.port)
      case 'judge':
        judge ??= new Judge(pyodide, send)
        return void judge.judge(message)
      case 'replaced':
        return judge?.replaced(message.run, message.port)
      case 'sandbox-gone':
        return judge?.sandboxGone(message.run)
      case 'tool-answer':
        return judge?.toolAnswered(message.run, message.id, message.answer)
    }
  }
}

/** A worker's own copy of an image, needed once: 16 MB that a collector might leave for long. */
function giveBack({ buffer }: Uint8Array): void {
  // Not in Node 20.
  const { transfer } = buffer as { transfer?: (this: unknown, length: number) => unknown }
  transfer?.call(buffer, 0)
}
