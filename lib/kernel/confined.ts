import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { GradingKernel, Sandbox } from '@/lib/grading/grade'
import type { Answer, JudgeTask, Port, Question } from './protocol'
import { readRuntimeManifest, runtimeFolder } from './read-manifest'

/** No confined process can be had here; the message says what would help. */
export class ConfinementError extends Error {
  override readonly name = 'ConfinementError'
}

type Child = ChildProcessByStdio<Writable, Readable, null>

/**
 * Other people's code in Node. Pyodide under Node is no sandbox, so the submission runs in
 * a one-shot Deno child that may read the runtime folder and nothing else: no other file,
 * no network, no environment, no subprocess. The judge stays outside the child.
 */
export async function confinedSandboxes(): Promise<GradingKernel['openSandbox']> {
  const deno = findDeno()
  const { hash } = await readRuntimeManifest()
  const folder = path.join(runtimeFolder, hash)
  return async ({ files, standIns, packages }: JudgeTask): Promise<Sandbox> => {
    const child = start(deno, folder, packages.length > 0 ? 'packages' : 'plain')
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    const first = await lines.next()
    if (first.done)
      throw new ConfinementError('The confined Python process ended before it was ready.')
    const tell = (message: unknown) => child.stdin.write(`${JSON.stringify(message)}\n`)
    tell({ type: 'mount', files, standIns, packages })
    return {
      terminate: () => void child.kill('SIGKILL'),
      serve: (port) => void relay(port, tell, lines),
    }
  }
}

function start(deno: string, folder: string, kind: 'plain' | 'packages'): Child {
  const permissions = [
    '--no-prompt',
    '--no-remote',
    '--no-npm',
    '--no-config',
    '--no-lock',
    '--cached-only',
    `--allow-read=${folder}`,
  ]
  const child = spawn(
    deno,
    ['run', ...permissions, path.join(folder, 'stdio-worker.mjs'), folder, kind],
    {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { NODE_ENV: 'production', DENO_NO_UPDATE_CHECK: '1' },
      cwd: folder,
    },
  )
  // A killed child's pipe reports EPIPE; its silence is what the judge acts on.
  child.stdin.on('error', () => {})
  return child
}

async function relay(
  port: Port,
  tell: (message: unknown) => void,
  lines: AsyncIterator<string>,
): Promise<void> {
  let open: Question | null = null
  port.onmessage = ({ data }: MessageEvent<Question>) => {
    open = data
    tell({ type: 'question', ...data })
  }
  for (let line = await lines.next(); !line.done; line = await lines.next()) {
    const answer = parseAnswer(line.value)
    if (answer) port.postMessage(answer)
  }
  // The child is gone (os._exit, out of memory): the open question is settled as that.
  const last = open as Question | null
  if (last) port.postMessage({ id: last.id, text: '{"kind":"died"}' } satisfies Answer)
}

/** The child is hostile ground: a line that is not an answer is dropped. */
function parseAnswer(line: string): Answer | null {
  try {
    const { id, text } = JSON.parse(line) as Partial<Answer>
    return typeof id === 'number' && typeof text === 'string' ? { id, text } : null
  } catch {
    return null
  }
}

function findDeno(): string {
  const require = createRequire(path.join(process.cwd(), 'package.json'))
  try {
    return path.join(
      path.dirname(require.resolve('deno/package.json')),
      process.platform === 'win32' ? 'deno.exe' : 'deno',
    )
  } catch {
    throw new ConfinementError(
      'No way to confine other people’s code: the npm package `deno` is missing. Install it, or pass --trust for code that you trust.',
    )
  }
}
