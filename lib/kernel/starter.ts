import { busy } from '@/lib/assets/in-flight'
import { failureOf } from '@/lib/messages/failures/failure'
import { BootError, GaveWayError } from './boot-error'
import { Interpreter } from './interpreter'
import type { MemoryBudget } from './memory/budget'
import type { Hold } from './memory/hold'
import { isOutOfMemory } from './memory/out-of-memory'
import type { LoadProgress, Platform } from './platform'
import type { BootAssets } from './protocol'

/** Starts interpreters from what is downloaded once, each in its place of the memory budget. */
export class Starter {
  private assets: Promise<BootAssets> | null = null
  private loaded = false
  private improving: Promise<void> | null = null
  private readonly listeners = new Set<(progress: LoadProgress) => void>()
  /** A kernel that was disposed tries nothing again. */
  disposed = false
  /** What the last start took, in milliseconds; 0 before the first. */
  bootMs = 0

  constructor(
    private readonly platform: Platform,
    private readonly budget: MemoryBudget,
  ) {}

  onProgress(listener: (progress: LoadProgress) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  get hasLoaded(): boolean {
    return this.loaded
  }

  /** What an interpreter starts from, without starting one. */
  async load(): Promise<void> {
    const assets = await (this.assets ??= this.download())
    // Nothing starts before the first press, so a slow connection has time for the image.
    if (!assets.snapshot && this.budget.isShort) this.improving ??= this.improve(assets)
  }

  /** Until interpreters are cheap, where a snapshot is being made. */
  async calm(): Promise<void> {
    await this.improving
  }

  /** An interpreter that has booted; where its worker was lost meanwhile, another one. */
  async start(hold: Hold): Promise<Interpreter> {
    try {
      return await busy(() =>
        this.boot(hold).catch((error: unknown) => {
          if (this.triesAgain(hold, error)) return this.boot(hold)
          throw error
        }),
      )
    } catch (error) {
      this.budget.leave(hold)
      throw error
    }
  }

  private triesAgain(hold: Hold, error: unknown): boolean {
    if (this.disposed || !(error instanceof BootError)) return false
    // First all that waits is released: what follows is the only try with all the room there is.
    if (error.why === 'memory') this.budget.goShort('failed')
    return (error.why === 'memory' || error.why === 'lost') && !hold.isOver
  }

  /** The worker's script loads while the assets do. */
  private async boot(hold: Hold): Promise<Interpreter> {
    await this.budget.cleared()
    if (hold.isOver) throw new GaveWayError()
    const worker = this.platform.spawn()
    hold.giveWay = () => worker.terminate()
    hold.gone = () => worker.gone
    try {
      const assets = await (this.assets ??= this.download())
      if (hold.isOver) throw new GaveWayError()
      const interpreter = new Interpreter(worker, assets)
      hold.giveWay = () => interpreter.giveWay()
      const { fromSnapshot, ms } = await interpreter.ready
      this.bootMs = ms
      interpreter.onEnd(() => this.ended(interpreter, hold))
      if (!fromSnapshot) this.improving ??= this.improve(assets)
      return interpreter
    } catch (error) {
      worker.terminate()
      const failure = bootErrorOf(error)
      if (failure instanceof BootError && failure.why === 'bytes') await this.forget()
      throw failure
    }
  }

  private ended(interpreter: Interpreter, hold: Hold): void {
    this.budget.leave(hold)
    if (interpreter.wasKilled) this.budget.goShort('failed')
  }

  /** Bytes that Python does not start from would fail again at the next try. */
  private async forget(): Promise<void> {
    this.assets = null
    this.loaded = false
    await this.platform.forget?.()
  }

  private async improve(assets: BootAssets): Promise<void> {
    const better = await this.platform.improve?.(assets, !this.budget.isShort)
    if (better) this.assets = Promise.resolve(better)
  }

  /** A failed download is not kept: the next call tries again. */
  private async download(): Promise<BootAssets> {
    try {
      const assets = await this.platform.loadAssets((progress) =>
        this.listeners.forEach((tell) => tell(progress)),
      )
      this.loaded = true
      assets.library.catch(() => (this.assets = null))
      return assets
    } catch (error) {
      this.assets = null
      throw error
    }
  }
}

/** No room for the bytes is told like other failures. */
function bootErrorOf(error: unknown): unknown {
  if (error instanceof BootError) return error
  return isOutOfMemory(error) ? new BootError(failureOf(error), 'memory') : error
}
