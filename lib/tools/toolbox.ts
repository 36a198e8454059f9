import { failureOf, type Failure } from '@/lib/messages/failures/failure'
import { ToolClient, ToolError } from './client'
import type { ToolAnswers, ToolRequest, ToolWorker } from './protocol'
import type { ToolId } from './schema'
import type { ToolAssets } from './tool'
import { tools } from './tools'

/** How far a tool is. `total` is 0 while its size is unknown. */
export type ToolState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading'; readonly loaded: number; readonly total: number }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** What differs between the browser and Node. */
export type ToolPlatform = {
  load(id: ToolId, onProgress: (loaded: number, total: number) => void): Promise<ToolAssets>
  spawn(id: ToolId): ToolWorker
}

/** A tool that nobody has asked for this long is ended, in milliseconds; the next question starts it. */
const idleLimit = 5 * 60_000

/** A tool from its first question on; `client` once its worker is started. */
type Start = { client: ToolClient | null; isOver: boolean }
type Running = { readonly start: Start; readonly ready: Promise<ToolClient> }

type Listener = (id: ToolId, state: ToolState) => void

/**
 * The tools of a page (or of a command in Node): one worker each, started by the first question,
 * one after the other, ended when idle. A tool that failed says so until `retry`; whoever asks meanwhile is refused at
 * once, so a blocked download costs nobody time.
 */
export class Toolbox {
  private readonly states = new Map<ToolId, ToolState>()
  private readonly clients = new Map<ToolId, Running>()
  private readonly timers = new Map<ToolId, ReturnType<typeof setTimeout>>()
  private readonly listeners = new Set<Listener>()
  private disposed = false
  /** The last worker to be started. */
  private starting: Promise<unknown> = Promise.resolve()

  constructor(private readonly platform: ToolPlatform) {}

  state(id: ToolId): ToolState {
    return this.states.get(id) ?? { kind: 'idle' }
  }

  subscribe(listener: Listener): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Rejects with a ToolError. */
  async ask<Op extends ToolRequest['op']>(
    id: ToolId,
    request: Extract<ToolRequest, { op: Op }>,
  ): Promise<ToolAnswers[Op]> {
    const client = await this.client(id)
    this.keepAwake(id)
    try {
      return await client.ask<Op>(request)
    } catch (error) {
      const why = failureOf(error)
      // Ended under this question: by a fault, or because nobody needs it any more.
      if (client.isEnded && this.clients.has(id)) this.fail(id, why)
      throw new ToolError({ is: 'tool', of: [tools[id].name, why] })
    }
  }

  /** After a failure: forgets it, so that the next question tries again. */
  retry(id: ToolId): void {
    if (this.state(id).kind === 'failed') this.set(id, { kind: 'idle' })
  }

  /** Ends a tool; the next question starts it anew. */
  stop(id: ToolId): void {
    const running = this.clients.get(id)
    this.clients.delete(id)
    clearTimeout(this.timers.get(id))
    if (running) running.start.isOver = true
    running?.start.client?.terminate()
    if (this.state(id).kind !== 'failed') this.set(id, { kind: 'idle' })
  }

  /** Ends all there are, perhaps but one. */
  stopAll(except?: ToolId): void {
    for (const id of this.clients.keys()) if (id !== except) this.stop(id)
  }

  dispose(): void {
    this.disposed = true
    this.stopAll()
    this.listeners.clear()
  }

  private client(id: ToolId): Promise<ToolClient> {
    const state = this.state(id)
    if (this.disposed) return Promise.reject(new ToolError({ is: 'labClosed' }))
    if (state.kind === 'failed') return Promise.reject(new ToolError(state.failure))
    const running = this.clients.get(id)
    if (running) return running.ready
    const start: Start = { client: null, isOver: false }
    const ready = this.start(id, start)
    this.clients.set(id, { start, ready })
    return ready
  }

  private async start(id: ToolId, start: Start): Promise<ToolClient> {
    this.set(id, { kind: 'loading', loaded: 0, total: 0 })
    try {
      const assets = await this.platform.load(id, (loaded, total) => {
        // A late count must not roll a tool back that is ready, or was stopped.
        if (this.state(id).kind === 'loading') this.set(id, { kind: 'loading', loaded, total })
      })
      const client = await this.spawnInTurn(id, assets, start)
      this.set(id, { kind: 'ready' })
      return client
    } catch (error) {
      const failure: Failure = { is: 'toolNotLoaded', of: [tools[id].name, failureOf(error)] }
      if (!start.isOver) this.fail(id, failure)
      throw new ToolError(failure)
    }
  }

  /** One after the other: two that start at once leave a page on two processors no time. */
  private spawnInTurn(id: ToolId, assets: ToolAssets, start: Start): Promise<ToolClient> {
    const turn = this.starting.then(async () => {
      if (start.isOver) throw new ToolError({ is: 'toolStopped' })
      const client = new ToolClient(this.platform.spawn(id), assets)
      start.client = client
      await client.started
      return client
    })
    this.starting = turn.catch(() => {})
    return turn
  }

  private fail(id: ToolId, failure: Failure): void {
    this.clients.delete(id)
    clearTimeout(this.timers.get(id))
    this.set(id, { kind: 'failed', failure })
  }

  private set(id: ToolId, state: ToolState): void {
    this.states.set(id, state)
    for (const listener of this.listeners) listener(id, state)
  }

  private keepAwake(id: ToolId): void {
    clearTimeout(this.timers.get(id))
    const timer: unknown = setTimeout(() => this.stop(id), idleLimit)
    // In Node a waiting timer would keep the process alive; browsers have no `unref`.
    if (typeof timer === 'object' && timer && 'unref' in timer) (timer as { unref(): void }).unref()
    this.timers.set(id, timer as ReturnType<typeof setTimeout>)
  }
}
