import type { OutputChunk } from '../outcome'

/** What the page keeps of one run's output, in characters. */
export const outputLimit = 200_000
/** A flush no more often than this, in milliseconds: a print loop must not flood the page. */
const flushEvery = 100
const flushAt = 65_536

/**
 * Batches what Python writes and stops at the cap. There are no timers inside a running
 * program, so time is looked at when something is written, and `flush` ends the run.
 */
export class OutputBuffer {
  private chunks: OutputChunk[] = []
  private pending = 0
  private written = 0
  private lastFlush = 0
  private truncated = false

  constructor(
    private readonly send: (chunks: readonly OutputChunk[], truncated: boolean) => void,
  ) {}

  /** False once the cap is reached: the caller need not write any more. */
  write(stream: OutputChunk['stream'], text: string): boolean {
    const room = outputLimit - this.written
    const kept = text.length > room ? text.slice(0, Math.max(room, 0)) : text
    if (kept.length < text.length) this.truncated = true
    this.written += kept.length
    this.append(stream, kept)
    const now = performance.now()
    if (this.pending >= flushAt || now - this.lastFlush >= flushEvery) this.flush()
    return !this.truncated
  }

  flush(): void {
    this.lastFlush = performance.now()
    if (this.chunks.length === 0 && !this.truncated) return
    this.send(this.chunks, this.truncated)
    this.chunks = []
    this.pending = 0
  }

  private append(stream: OutputChunk['stream'], text: string): void {
    if (text === '') return
    this.pending += text.length
    const last = this.chunks.at(-1)
    if (last?.stream === stream)
      this.chunks[this.chunks.length - 1] = { stream, text: last.text + text }
    else this.chunks.push({ stream, text })
  }
}
