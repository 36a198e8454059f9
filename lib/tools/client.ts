import { asFailure, FailureError, type Why } from '@/lib/messages/failures/failure'
import type { FromToolWorker, ToolAnswers, ToolRequest, ToolWorker } from './protocol'
import type { ToolAssets } from './tool'

/** A tool that could not be loaded or went away. */
export class ToolError extends FailureError {
  override readonly name = 'ToolError'
}

type Pending = {
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: ToolError) => void
  readonly timer: ReturnType<typeof setTimeout>
}

/** Without a word for this long a tool is given up, in milliseconds. */
const startLimit = 60_000
const answerLimit = 30_000

/**
 * The host's handle on one tool's worker. Every promise settles: with an answer, or with a
 * ToolError when the worker fails, falls silent or is terminated.
 */
export class ToolClient {
  readonly started: Promise<void>
  private nextId = 0
  private ended: ToolError | null = null
  private readonly pending = new Map<number, Pending>()
  private settleStart: Pending | null = null

  constructor(
    private readonly worker: ToolWorker,
    assets: ToolAssets,
  ) {
    worker.onmessage = (message) => this.receive(message)
    worker.onerror = (why) => this.end(why)
    this.started = new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => this.end({ is: 'toolLate' }), startLimit)
      this.settleStart = { resolve: () => resolve(), reject, timer }
    })
    this.started.catch(() => {})
    worker.postMessage({ type: 'start', assets })
  }

  get isEnded(): boolean {
    return this.ended !== null
  }

  ask<Op extends ToolRequest['op']>(
    request: Extract<ToolRequest, { op: Op }>,
  ): Promise<ToolAnswers[Op]> {
    if (this.ended) return Promise.reject(this.ended)
    const id = ++this.nextId
    return new Promise<unknown>((resolve, reject) => {
      const timer = setTimeout(() => this.end({ is: 'toolSilent' }), answerLimit)
      this.pending.set(id, { resolve, reject, timer })
      this.worker.postMessage({ type: 'ask', id, request })
    }) as Promise<ToolAnswers[Op]>
  }

  terminate(): void {
    this.end({ is: 'toolStopped' })
  }

  private receive(message: FromToolWorker): void {
    switch (message.type) {
      case 'started':
        this.settleStart?.resolve(undefined)
        clearTimeout(this.settleStart?.timer)
        this.settleStart = null
        return
      case 'start-failed':
        return this.end(message.message)
      case 'answer':
        return this.take(message.id)?.resolve(message.answer)
      case 'failed':
        return this.take(message.id)?.reject(new ToolError(asFailure(message.message)))
    }
  }

  /** A late answer, to a question that was given up, finds nobody. */
  private take(id: number): Pending | undefined {
    const pending = this.pending.get(id)
    this.pending.delete(id)
    clearTimeout(pending?.timer)
    return pending
  }

  private end(why: Why): void {
    if (this.ended) return
    this.ended = new ToolError(asFailure(why))
    this.worker.terminate()
    for (const { reject, timer } of [this.settleStart, ...this.pending.values()].filter(
      (waiting) => waiting !== null,
    )) {
      clearTimeout(timer)
      reject(this.ended)
    }
    this.pending.clear()
    this.settleStart = null
  }
}
