/**
 * A sandbox behind standard input and output, for a confined child process: one JSON
 * message a line. The folder of runtime files is the first argument; it is all it may read.
 * The second says `packages` where the lab declares real Python packages.
 */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { gunzipSync } from 'node:zlib'
import type { Answer, Question, ToWorker } from '../protocol'
import { unpackImage } from '../packed-image'
import { applyDelta } from '../packages/snapshot-delta'
import { bootInterpreter } from './boot'
import { Sandbox } from './sandbox'

type FromParent = Extract<ToWorker, { type: 'mount' }> | ({ type: 'question' } & Question)

const [folder = '', kind] = process.argv.slice(-2)
const bytes = async (name: string) => new Uint8Array(await readFile(path.join(folder, name)))
const unpacked = async (name: string) => new Uint8Array(gunzipSync(await bytes(name)))
const optional = (file: Promise<Uint8Array>) => file.catch(() => null)
const tell = (message: unknown) => process.stdout.write(`${JSON.stringify(message)}\n`)

const archive = kind === 'packages' ? await optional(bytes('packages.zip')) : null
const plain = await unpacked('snapshot.bin.gz')
const snapshot = archive
  ? applyDelta(unpackImage(plain), await unpacked('packages.delta.gz'))
  : plain

const { pyodide } = await bootInterpreter(
  {
    wasm: await WebAssembly.compile(await bytes('pyodide.asm.wasm')),
    stdlib: await bytes('python_stdlib.zip'),
    snapshot,
    packages: archive,
    base: `${folder}/`,
  },
  bytes('python_library.zip'),
  {
    ask: () => Promise.reject(new Error('A sandbox does not ask.')),
    ask_tool: () => Promise.reject(new Error('A sandbox does not ask.')),
    disarm: () => sandbox.disarm(),
  },
)
const sandbox: Sandbox = new Sandbox(pyodide, () => {})
const { port1, port2 } = new MessageChannel()
sandbox.serve(port2)
port1.onmessage = ({ data }: MessageEvent<Answer>) => tell(data)
tell({ ready: true })

for await (const line of createInterface({ input: process.stdin })) {
  const message = JSON.parse(line) as FromParent
  if (message.type === 'mount') sandbox.mount(message)
  else
    port1.postMessage({
      id: message.id,
      text: message.text,
      seconds: message.seconds,
    } satisfies Question)
}
process.exit(0)
