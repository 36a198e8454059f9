import type { Asked } from '@/lib/grading/report'
import { GaveWayError } from '../boot-error'
import type { Interpreter } from '../interpreter'
import type { LabPackage } from '../packages/lab-package'
import type { MountedFiles, TraceBounds } from '../protocol'
import type { Recording } from './recording'
import { Assembly, RecordingError } from './wire'

export const bounds: TraceBounds = {
  steps: 1_000,
  tail: 200,
  characters: 1_000_000,
  tailSeconds: 3,
}

export type RecordRequest = {
  readonly files: MountedFiles
  readonly standIns: Readonly<Record<string, string>>
  readonly packages: readonly LabPackage[]
  /** Paths of the files whose lines are recorded. */
  readonly own: readonly string[]
  readonly asked: Pick<Asked, 'questions'>
  /** Which of the questions to record; those before it are repeated first. */
  readonly which: number
  readonly bounds?: TraceBounds
}

export type RecordResult =
  | { readonly kind: 'recorded'; readonly recording: Recording }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'cancelled' }

/** The recorded question may take this long, in seconds: watched code is slower. */
const atLeast = 8
/** Repeating what came before, in seconds. */
const before = 10
/** How long past its limits the interpreter may stay silent, in milliseconds. */
const grace = 2_000

/** Records one question in a fresh interpreter, which is ended afterwards. Never rejects. */
export async function recordQuestion(
  take: () => Promise<Interpreter>,
  request: RecordRequest,
  signal: AbortSignal,
  onProgress: (steps: number) => void = () => {},
): Promise<RecordResult> {
  let interpreter: Interpreter | null = null
  const cancel = () => interpreter?.terminate()
  signal.addEventListener('abort', cancel, { once: true })
  try {
    interpreter = await take()
    if (signal.aborted) return { kind: 'cancelled' }
    const recording = await recordIn(interpreter, request, onProgress)
    if (interpreter.hasGivenWay) throw new GaveWayError()
    return signal.aborted ? { kind: 'cancelled' } : { kind: 'recorded', recording }
  } catch (error) {
    if (signal.aborted) return { kind: 'cancelled' }
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) }
  } finally {
    signal.removeEventListener('abort', cancel)
    interpreter?.terminate()
  }
}

async function recordIn(
  interpreter: Interpreter,
  { files, standIns, packages, own, asked, which, bounds: given = bounds }: RecordRequest,
  onProgress: (steps: number) => void,
): Promise<Recording> {
  const question = asked.questions[which]
  if (!question) throw new RecordingError('there is no such question')
  const limit = Math.max(question.limit, atLeast)
  const assembly = new Assembly({
    steps: given.steps + given.tail,
    characters: 2 * given.characters + 2_000_000,
  })
  interpreter.mount(files, standIns, packages)
  let broken: (error: unknown) => void = () => {}
  const failed = new Promise<never>((_, reject) => (broken = reject))
  const task = { before: asked.questions.slice(0, which), question: question.question, limit, own }
  const traced = interpreter.trace({ ...task, bounds: given }, (part) => {
    try {
      onProgress(assembly.add(part))
    } catch (error) {
      broken(error)
    }
  })
  // Twice: it may start over, with imports.
  const time = after(2 * (limit + (which > 0 ? before : 0)) * 1000 + grace)
  try {
    return assembly.end(await Promise.race([traced, time.up, failed]))
  } finally {
    time.clear()
  }
}

function after(ms: number) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const up = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), ms)))
  return { up, clear: () => clearTimeout(timer) }
}
