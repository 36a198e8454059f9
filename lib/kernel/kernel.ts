import { Interpreter } from './interpreter'
import type { BootAssets, WorkerLike } from './protocol'

export type LoadProgress = {
  readonly what: string
  readonly loaded: number
  readonly total: number
}

/** What differs between the browser and Node. */
export type Platform = {
  loadAssets(onProgress: (progress: LoadProgress) => void): Promise<BootAssets>
  spawn(): WorkerLike
}

/** A taken interpreter that is still busy after this long may well be stopped: refill, in ms. */
const refillDelay = 500

/**
 * Hands out fresh interpreters. A snapshot makes one cheap enough to throw away, so each
 * is used once, and one spare waits: taking it is instant, and so is Stop.
 *
 * At rest there are two: the spare, and a judge. The judge runs our code only and is kept.
 */
export class Kernel {
  private assets: Promise<BootAssets> | null = null
  private spare: Interpreter | null = null
  private judgeInterpreter: Interpreter | null = null
  private readonly listeners = new Set<(progress: LoadProgress) => void>()

  constructor(private readonly platform: Platform) {}

  onProgress(listener: (progress: LoadProgress) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Loads and starts what the first click will need. Rejects with what went wrong. */
  async warm(): Promise<void> {
    const spare = (this.spare ??= await this.start())
    await this.settled(spare)
    void this.judge().catch(() => {})
  }

  /** The next `take` has nothing to download. */
  isWarm(): boolean {
    return this.spare !== null
  }

  /** A fresh interpreter, its own for the caller to use and terminate. */
  async take(): Promise<Interpreter> {
    const taken = this.spare ?? (await this.start())
    this.spare = null
    await this.settled(taken)
    setTimeout(() => this.refill(), refillDelay)
    return taken
  }

  /** The judge's interpreter, started on first use. `dropJudge` when it misbehaves. */
  async judge(): Promise<Interpreter> {
    const judge = (this.judgeInterpreter ??= await this.start())
    try {
      await judge.ready
    } catch (error) {
      this.dropJudge()
      throw error
    }
    return judge
  }

  dropJudge(): void {
    this.judgeInterpreter?.terminate()
    this.judgeInterpreter = null
  }

  dispose(): void {
    this.spare?.terminate()
    this.spare = null
    this.dropJudge()
    this.disposed = true
  }
  private disposed = false

  private refill(): void {
    if (this.spare || this.disposed) return
    void this.start().then((started) => {
      if (this.spare || this.disposed) started.terminate()
      else this.spare = started
    }, ignore)
  }

  private async settled(interpreter: Interpreter): Promise<void> {
    try {
      await interpreter.ready
    } catch (error) {
      if (this.spare === interpreter) this.spare = null
      throw error
    }
  }

  private async start(): Promise<Interpreter> {
    this.assets ??= this.platform.loadAssets((progress) =>
      this.listeners.forEach((tell) => tell(progress)),
    )
    try {
      return new Interpreter(this.platform.spawn(), await this.assets)
    } catch (error) {
      // A failed download is not kept: the next call tries again.
      this.assets = null
      throw error
    }
  }
}

/** A spare that could not start is found out by the next `take`, which reports it. */
function ignore(): void {}
