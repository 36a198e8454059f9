import type { Why } from '@/lib/messages/failures/failure'
import type { OutputChunk, RunOutcome } from './outcome'
import type { LabPackage } from './packages/lab-package'

/** Everything an interpreter needs to start; the page fetched it, the worker has no network. */
export type BootAssets = {
  readonly wasm: WebAssembly.Module
  /** The part of the standard library that Python starts with. */
  readonly stdlib: Uint8Array
  /** The rest of it; on a first visit it comes while Python starts already. */
  readonly library: Promise<Uint8Array>
  /** Memory of a booted interpreter; null boots from scratch, slower. */
  readonly snapshot: Uint8Array | null
  /** The archive of real Python packages, where labs of this kernel declare some. */
  readonly packages: Uint8Array | null
  /** Absolute URL (browser) or folder (Node) of the runtime files. */
  readonly base: string
}

/** What is posted at once; the library follows. */
export type PostedAssets = Omit<BootAssets, 'library'>

/** path -> text; null where the submitted bytes were not UTF-8. */
export type MountedFiles = Readonly<Record<string, string | null>>

/** A MessagePort as browsers and Node both have it. */
export type Port = Pick<MessagePort, 'postMessage' | 'onmessage' | 'close' | 'addEventListener'>

export type JudgeTask = {
  /** Text of checks.py. */
  readonly checks: string
  readonly files: MountedFiles
  readonly standIns: Readonly<Record<string, string>>
  readonly packages: readonly LabPackage[]
  readonly seed: number
}

/** What is the same for every run and report of a lab, whatever the learner writes. */
export type Preparation = {
  readonly standIns: Readonly<Record<string, string>>
  readonly packages: readonly LabPackage[]
}

/** One question of a check to be recorded line by line; questions as JSON, limits in seconds. */
export type TraceTask = {
  /** Asked before it in the same check: repeated first, unrecorded. */
  readonly before: readonly { readonly question: string; readonly limit: number }[]
  readonly question: string
  readonly limit: number
  /** Paths of the files whose lines are recorded. */
  readonly own: readonly string[]
  readonly bounds: TraceBounds
}

export type TraceBounds = {
  /** Kept from the beginning. */
  readonly steps: number
  /** Kept from the end, when there are more. */
  readonly tail: number
  readonly characters: number
  /** How long past the first steps the code is still watched. */
  readonly tailSeconds: number
}

export type ToWorker =
  | { readonly type: 'boot'; readonly assets: PostedAssets }
  /** A lock to hold for as long as the worker lives: who gets it afterwards knows that it is gone. */
  | { readonly type: 'lifeline'; readonly lock: string }
  | { readonly type: 'library'; readonly bytes: Uint8Array }
  /** Instead of `boot`: makes a memory image and is of no further use. */
  | {
      readonly type: 'make-snapshot'
      readonly assets: PostedAssets
      readonly standIns: Readonly<Record<string, string>>
    }
  /** Beforehand: what the next lab needs besides its files, for one that has not been used yet. */
  | ({ readonly type: 'prepare'; readonly as: 'sandbox' | 'judge' } & Preparation)
  | {
      readonly type: 'mount'
      readonly files: MountedFiles
      readonly standIns: Readonly<Record<string, string>>
      readonly packages: readonly LabPackage[]
    }
  /** Sandbox: run a file for the console. `stdin` are lines typed already. */
  | {
      readonly type: 'run'
      readonly run: number
      readonly path: string
      readonly stdin: readonly string[]
    }
  /** Sandbox: answer one question, recording every line of the learner's. */
  | { readonly type: 'trace'; readonly run: number; readonly task: TraceTask }
  | { readonly type: 'input'; readonly run: number; readonly line: string }
  /** Sandbox: answer the questions that arrive on this port. */
  | { readonly type: 'serve'; readonly port: Port }
  /** Judge: run the checks, asking whoever is behind the port. */
  | { readonly type: 'judge'; readonly run: number; readonly task: JudgeTask; readonly port: Port }
  /** Judge: the sandbox was replaced; the open question is settled as `reason`. */
  | { readonly type: 'replaced'; readonly run: number; readonly port: Port }
  /** Judge: the sandbox died under the open question, or between two. */
  | { readonly type: 'sandbox-gone'; readonly run: number }
  /** Judge: what the host's tool answered, as JSON (lib/grading/tool-question.ts). */
  | {
      readonly type: 'tool-answer'
      readonly run: number
      readonly id: number
      readonly answer: string
    }

export type FromWorker =
  /** It holds the lock of its lifeline. */
  | { readonly type: 'holding' }
  | { readonly type: 'booted'; readonly fromSnapshot: boolean; readonly ms: number }
  | { readonly type: 'boot-failed'; readonly message: string }
  | { readonly type: 'snapshot'; readonly bytes: Uint8Array<ArrayBuffer> }
  | {
      readonly type: 'output'
      readonly run: number
      readonly chunks: readonly OutputChunk[]
      readonly truncated: boolean
    }
  | { readonly type: 'input-wanted'; readonly run: number; readonly prompt: string }
  /** `needs-input`: this engine cannot pause Python; run again with more lines. */
  | {
      readonly type: 'ran'
      readonly run: number
      readonly outcome: RunOutcome | { readonly kind: 'needs-input' }
    }
  /** Steps of a recording as JSON (lib/kernel/trace/recording.ts), as they come. */
  | { readonly type: 'trace-part'; readonly run: number; readonly part: string }
  /** How the recorded question ended, as JSON. */
  | { readonly type: 'traced'; readonly run: number; readonly ending: string }
  /** One CheckResult as JSON, written by the judge. */
  | { readonly type: 'check'; readonly run: number; readonly result: string }
  | { readonly type: 'judged'; readonly run: number; readonly problem: string | null }
  /** Judge: the sandbox did not answer in time, or died; send another (`replaced`). */
  | { readonly type: 'sandbox-lost'; readonly run: number }
  /** Judge: a check asks a real tool of the host, as JSON. */
  | {
      readonly type: 'tool-question'
      readonly run: number
      readonly id: number
      readonly question: string
    }

/** On the port between judge and sandbox. */
export type Question = { readonly id: number; readonly text: string; readonly seconds: number }
export type Answer = { readonly id: number; readonly text: string }

/** What a worker looks like from outside, in the browser and in Node alike. */
export interface WorkerLike {
  postMessage(message: ToWorker, transfer?: readonly Port[]): void
  onmessage: ((message: FromWorker) => void) | null
  /** The worker could not be loaded or threw; it is of no further use. */
  onerror: ((why: Why) => void) | null
  terminate(): void
  /** Resolves when a worker that was terminated has let go of what it held, where that is told. */
  readonly gone?: Promise<unknown> | undefined
}
