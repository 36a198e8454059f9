import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { inputRoom, type FuzzTask } from './thread'

export type FuzzEnd =
  | { readonly kind: 'done'; readonly inputs: number; readonly longest: number }
  | { readonly kind: 'failed'; readonly message: string }

/** One input may keep a service this long, in milliseconds: busy machines pause, a hang does not end. */
const patience = 20_000
const pause = 100

/** Runs a target (a module that exports `fuzz`) in a thread of its own, which a hang cannot outlive. */
export async function runTarget(target: string, seed: number, count: number): Promise<FuzzEnd> {
  const folder = await mkdtemp(path.join(tmpdir(), 'fuzz-'))
  const entry = path.join(folder, 'thread.mjs')
  try {
    await bundle(target, entry)
    return await watched(entry, seed, count)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function bundle(target: string, outfile: string): Promise<void> {
  const root = process.cwd()
  const source = [
    `import { run } from ${JSON.stringify(path.join(root, 'scripts/fuzz/thread.ts'))}`,
    `import { fuzz } from ${JSON.stringify(path.join(root, target))}`,
    'await run(fuzz)',
  ].join('\n')
  const entry = `${outfile}.ts`
  await writeFile(entry, source)
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    alias: { '@': root },
    nodePaths: [path.join(root, 'node_modules')],
    logLevel: 'error',
    banner: {
      js: "import { createRequire as _cr } from 'node:module'; const require = _cr(import.meta.url);",
    },
  })
}

function watched(entry: string, seed: number, count: number): Promise<FuzzEnd> {
  const clock = new SharedArrayBuffer(8 + inputRoom)
  const seen = new Int32Array(clock, 0, 2)
  const worker = new Worker(entry, { workerData: { seed, count, clock } satisfies FuzzTask })
  const inputNow = () => Buffer.from(clock, 8).toString('utf8', 0, Atomics.load(seen, 1))
  let [last, since, longest] = [0, performance.now(), 0]
  return new Promise((resolve) => {
    const end = (how: FuzzEnd) => {
      clearInterval(timer)
      void worker.terminate()
      resolve(how)
    }
    const timer = setInterval(() => {
      const now = Atomics.load(seen, 0)
      const waited = performance.now() - since
      longest = Math.max(longest, waited)
      if (now !== last) [last, since] = [now, performance.now()]
      else if (waited > patience)
        end({
          kind: 'failed',
          message: `seed ${seed}: input ${now} is not answered in ${patience / 1000} s: ${inputNow()}`,
        })
    }, pause)
    worker.on('message', (message: FuzzEnd) =>
      end(
        message.kind === 'done' ? { ...message, inputs: Atomics.load(seen, 0), longest } : message,
      ),
    )
    worker.on('error', (error) => end({ kind: 'failed', message: error.stack ?? error.message }))
    worker.on('exit', (code) => end({ kind: 'failed', message: `its thread ended (${code})` }))
  })
}
