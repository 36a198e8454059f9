import type { Why } from '@/lib/messages/failures/failure'
import type { BootAssets, FromWorker, ToWorker, WorkerLike } from './protocol'

/** A hand-written worker that speaks the protocol: tests say what it answers, and when. */
export class FakeWorker implements WorkerLike {
  onmessage: ((message: FromWorker) => void) | null = null
  onerror: ((why: Why) => void) | null = null
  readonly received: ToWorker[] = []
  terminated = false

  postMessage(message: ToWorker): void {
    this.received.push(message)
  }

  say(message: FromWorker): void {
    this.onmessage?.(message)
  }

  booted(ms = 1): void {
    this.say({ type: 'booted', fromSnapshot: true, ms })
  }

  terminate(): void {
    this.terminated = true
  }
}

/** Assets that no fake looks into; the module is the smallest there is. */
export const fakeAssets: BootAssets = {
  wasm: new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])),
  stdlib: new Uint8Array(),
  library: Promise.resolve(new Uint8Array()),
  snapshot: null,
  packages: null,
  base: '/runtime/',
}
