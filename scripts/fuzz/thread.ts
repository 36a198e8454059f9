import { parentPort, workerData } from 'node:worker_threads'
import fc from 'fast-check'
import type { Fuzz } from '@/lib/text/test-fuzz'

export type FuzzTask = {
  readonly seed: number
  readonly count: number
  readonly clock: SharedArrayBuffer
}

/** Bytes for the input that is being asked, so that a hang can show it. */
export const inputRoom = 8_000

const shortened = (_key: string, value: unknown) =>
  typeof value === 'bigint' ? `${value}n` : value

/** In a thread: asks a target with each input; the host watches `clock` and ends it when it stands. */
export async function run<T>({ inputs, check }: Fuzz<T>): Promise<void> {
  const { seed, count, clock } = workerData as FuzzTask
  const seen = new Int32Array(clock, 0, 2)
  const now = Buffer.from(clock, 8)
  try {
    await fc.assert(
      fc.asyncProperty(inputs, async (input) => {
        Atomics.store(seen, 1, now.write(JSON.stringify(input, shortened).slice(0, inputRoom / 4)))
        Atomics.add(seen, 0, 1)
        await check(input)
      }),
      { seed, numRuns: count },
    )
    parentPort?.postMessage({ kind: 'done' })
  } catch (error) {
    const message =
      error instanceof Error
        ? `${error.message}\n${error.cause instanceof Error ? error.cause.stack : ''}`
        : String(error)
    parentPort?.postMessage({ kind: 'failed', message: message.slice(0, 4_000) })
  }
}
