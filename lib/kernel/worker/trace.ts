import type { PyodideAPI } from 'pyodide'
import type { PyProxy } from 'pyodide/ffi'
import type { TraceTask } from '../protocol'
import type { Deadline } from './deadline'

type TraceModule = PyProxy & {
  record(question: string, options: string, tell: (part: unknown) => void): string
}

type Parts = {
  readonly pyodide: PyodideAPI
  readonly answer: (question: string) => string
  readonly deadline: Deadline
}

/** What leaves the worker in one recording, in characters: Python may call `tell` as it likes. */
const mostCharacters = 4_000_000

/**
 * Repeats what was asked before, then records the question. When that shows nothing, or an import
 * went wrong, everything starts over with the lines that run while a file is imported.
 */
export function traceQuestion(parts: Parts, task: TraceTask, send: (part: string) => void): string {
  let room = mostCharacters
  const tell = (part: unknown) => {
    if (typeof part !== 'string') return
    room -= part.length
    if (room >= 0) send(part)
  }
  try {
    return attempt(parts, task, false, tell) || attempt(parts, task, true, tell)
  } catch {
    return '{"kind":"died"}'
  }
}

function attempt(
  { pyodide, answer, deadline }: Parts,
  { before, question, limit, own, bounds }: TraceTask,
  imports: boolean,
  tell: (part: unknown) => void,
): string {
  answer('{"op":"reset"}')
  for (const earlier of before) {
    deadline.start(earlier.limit)
    answer(earlier.question)
    deadline.clear()
  }
  const { steps, tail, characters, tailSeconds } = bounds
  const options = { own, imports, steps, tail, characters, tail_seconds: tailSeconds }
  const recorder = pyodide.pyimport('_dayone_trace') as TraceModule
  deadline.start(limit)
  try {
    return recorder.record(question, JSON.stringify(options), tell)
  } finally {
    deadline.clear()
  }
}
