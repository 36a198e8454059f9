import type { Why } from '@/lib/messages/failures/failure'
import type { FromToolWorker, ToolRequest, ToToolWorker, ToolWorker } from './protocol'

/** A worker that speaks the protocol and answers when the test says so. */
export class FakeToolWorker implements ToolWorker {
  onmessage: ((message: FromToolWorker) => void) | null = null
  onerror: ((why: Why) => void) | null = null
  terminated = false
  readonly asked: { readonly id: number; readonly request: ToolRequest }[] = []

  constructor(private readonly startsBy: 'itself' | 'hand' = 'itself') {}

  postMessage(message: ToToolWorker): void {
    if (message.type === 'ask') this.asked.push(message)
    else if (this.startsBy === 'itself') queueMicrotask(() => this.say({ type: 'started' }))
  }

  say(message: FromToolWorker): void {
    this.onmessage?.(message)
  }

  /** Answers the oldest open question. */
  answer(answer: unknown): void {
    const question = this.asked.shift()
    if (!question) throw new Error('nothing was asked')
    this.say({ type: 'answer', id: question.id, answer })
  }

  terminate(): void {
    this.terminated = true
  }
}
