import { failureOf, type Failure } from '@/lib/messages/failures/failure'
import type { Interpreter } from '@/lib/kernel/interpreter'
import type { RuntimeManifest } from '@/lib/kernel/manifest'
import type { Answer, MountedFiles, Question } from '@/lib/kernel/protocol'
import type { PythonError } from '@/lib/kernel/outcome'

export type PythonQuestion = {
  readonly files: MountedFiles
  /** `module.function` of one of the files. */
  readonly target: string
  readonly args: readonly string[]
  /** Seconds. */
  readonly limit: number
}
/** It took too long, gave up, or could not be started. */
export type PythonProblem =
  | { readonly kind: 'too-slow'; readonly seconds: number }
  | { readonly kind: 'ended' }
  | { readonly kind: 'gave-up'; readonly how: string }
  | { readonly kind: 'not-started'; readonly reason: Failure }
export type PythonAnswer =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'raised'; readonly error: PythonError }
  | PythonProblem
/** One call in a fresh, confined interpreter. Never rejects. */
export type AskPython = (question: PythonQuestion) => Promise<PythonAnswer>

/** Asks the interpreters that the labs of this page use too. Nothing is loaded before the first question. */
export function pythonOf(runtime: RuntimeManifest): AskPython {
  return async (question) => {
    try {
      const { pageKernel } = await import('@/components/lab/page-kernel')
      return await ask(await pageKernel(runtime).take(), question)
    } catch (error) {
      return {
        kind: 'not-started',
        reason: failureOf(error),
      }
    }
  }
}

async function ask(interpreter: Interpreter, question: PythonQuestion): Promise<PythonAnswer> {
  const { files, target, args, limit } = question
  const { port1, port2 } = new MessageChannel()
  interpreter.mount(files, {})
  interpreter.serve(port2)
  const text = JSON.stringify({ op: 'call', target, args, kwargs: noArguments, unchanged: false })
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    return await new Promise<PythonAnswer>((resolve) => {
      timer = setTimeout(() => resolve({ kind: 'too-slow', seconds: limit }), limit * 1000)
      // The browser ended it, or a lab of the same page needed the memory.
      interpreter.onEnd(() => resolve({ kind: 'ended' }))
      port1.onmessage = ({ data }: MessageEvent<Answer>) => resolve(reading(data.text))
      port1.postMessage({ id: 1, text, seconds: limit } satisfies Question)
    })
  } finally {
    clearTimeout(timer)
    port1.close()
    interpreter.terminate()
  }
}

/** An empty dict, as plain values travel to the sandbox (values.py). */
const noArguments = { $: 'dict', v: [] }

/** The reply of the sandbox, whose files are our own here. */
function reading(text: string): PythonAnswer {
  const reply = JSON.parse(text) as
    | { kind: 'value'; value: unknown }
    | { kind: 'raised'; error: PythonError }
    | { kind: 'timeout' | 'died' }
  if (reply.kind === 'value' || reply.kind === 'raised') return reply
  return { kind: 'gave-up', how: reply.kind }
}
