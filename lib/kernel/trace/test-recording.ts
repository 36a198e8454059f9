import { readStandIns } from '@/lib/kernel/stand-ins'
import { loadKernel } from '@/lib/kernel/test-kernel'
import type { TraceBounds } from '@/lib/kernel/protocol'
import { recordQuestion } from './record'
import type { Recording } from './recording'

type Options = {
  readonly bounds?: Partial<TraceBounds>
  readonly files?: Readonly<Record<string, string>>
  readonly before?: readonly object[]
  readonly limit?: number
}

export const wide: TraceBounds = { steps: 1_000, tail: 200, characters: 1_000_000, tailSeconds: 3 }

export const call = (target: string, ...args: unknown[]) => ({
  op: 'call',
  target,
  args,
  kwargs: { $: 'dict', v: [] },
})
export const run = (path: string, stdin = '') => ({ op: 'run', path, stdin })

/** Records one question about `main.py` with the real Python. */
export async function recorded(
  source: string,
  question: object = call('main.f'),
  { bounds = {}, files = {}, before = [], limit = 5 }: Options = {},
): Promise<Recording> {
  const kernel = await loadKernel()
  const questions = [...before, question].map((one) => ({
    called: '',
    limit,
    question: JSON.stringify(one),
  }))
  const result = await recordQuestion(
    () => kernel.take(),
    {
      files: { 'main.py': source, ...files },
      standIns: await readStandIns(['numpy', 'torch']),
      packages: [],
      own: ['main.py', ...Object.keys(files)],
      asked: { questions },
      which: before.length,
      bounds: { ...wide, ...bounds },
    },
    new AbortController().signal,
  )
  if (result.kind !== 'recorded') throw new Error(JSON.stringify(result))
  return result.recording
}

/** The value a variable had at a step, as shown. */
export const valueOf = (step: Recording['steps'][number] | undefined, name: string) =>
  step?.variables.find((variable) => variable.name === name)?.value

/** Event and line of each step, such as `line 3`. */
export const path = ({ steps }: Recording) => steps.map(({ event, line }) => `${event} ${line}`)
