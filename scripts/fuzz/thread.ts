import { parentPort, workerData } from 'node:worker_threads'
import fc from 'fast-check'
import type { Fuzz } from '@/lib/text/test-fuzz'

export type FuzzTask = {
  readonly seed: number
  readonly count: number
  readonly clock: SharedArrayBuffer
}

/** In a thread: asks a target with each input; the host watches `clock` and ends it when it stands. */
export async function run<T>({ inputs, check }: Fuzz<T>): Promise<void> {
  const { seed, count, clock } = workerData as FuzzTask
  const seen = new Int32Array(clock)
  try {
    await fc.assert(
      fc.asyncProperty(inputs, async (input) => {
        Atomics.add(seen, 0, 1)
        await check(input)
      }),
      { seed, numRuns: count },
    )
    parentPort?.postMessage({ kind: 'done' })
  } catch (error) {
    const message =
      error instanceof Error ? `${error.message}\n${String(error.cause ?? '')}` : String(error)
    parentPort?.postMessage({ kind: 'failed', message: message.slice(0, 4_000) })
  }
}
