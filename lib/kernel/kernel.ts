import { BootError, Interpreter } from './interpreter'
import type { BootAssets, Preparation, WorkerLike } from './protocol'

export type LoadProgress = {
  readonly what: string
  readonly loaded: number
  readonly total: number
}

/** What differs between the browser and Node. */
export type Platform = {
  loadAssets(onProgress: (progress: LoadProgress) => void): Promise<BootAssets>
  spawn(): WorkerLike
  /** Python did not start from what was loaded: the next load takes nothing from what is kept. */
  forget?(): Promise<void>
  /**
   * With assets whose snapshot is missing or did not load: the same with one that does, for the
   * interpreters to come. Null when there is none to be had. Never rejects.
   */
  improve?(assets: BootAssets): Promise<BootAssets | null>
}

/**
 * What is not needed at this moment starts this much later, in milliseconds, and on a slow machine
 * later still: as long as Python took to start, so that it does not slow down who clicked.
 */
const refillDelay = { least: 500, most: 2000 }

/**
 * Hands out fresh interpreters. A snapshot makes one cheap enough to throw away, so each
 * is used once, and one spare waits: taking it is instant, and so is Stop.
 *
 * At rest there are two: the spare, and a judge. The judge runs our code only and is kept.
 */
export class Kernel {
  private assets: Promise<BootAssets> | null = null
  private assetsLoaded = false
  private improving: Promise<void> | null = null
  private spare: Promise<Interpreter> | null = null
  private judgeInterpreter: Promise<Interpreter> | null = null
  private preparation: Preparation | null = null
  private bootMs = 0
  private disposed = false
  private readonly listeners = new Set<(progress: LoadProgress) => void>()

  constructor(private readonly platform: Platform) {}

  onProgress(listener: (progress: LoadProgress) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** What the interpreters that wait should have ready: that of the lab opened last. */
  prepareFor(preparation: Preparation): void {
    const { standIns, packages } = this.preparation ?? {}
    if (standIns === preparation.standIns && packages === preparation.packages) return
    this.preparation = preparation
    this.prepare('sandbox', this.spare)
    this.prepare('judge', this.judgeInterpreter)
  }

  private prepare(as: 'sandbox' | 'judge', waiting: Promise<Interpreter> | null): void {
    waiting?.then((interpreter) => {
      const stillWaits = as === 'judge' || this.spare === waiting
      if (this.preparation && stillWaits) interpreter.prepare(as, this.preparation)
    }, ignore)
  }

  /** Loads and starts what the first click will need. Rejects with what went wrong. */
  async warm(): Promise<void> {
    const spare = (this.spare ??= this.startSpare())
    try {
      await spare
    } catch (error) {
      if (this.spare === spare) this.spare = null
      throw error
    }
    // A little later: who clicks at once gets the processor to themselves.
    this.soon(() => this.judge().catch(ignore))
  }

  /** The next `take` has nothing to download. */
  isWarm(): boolean {
    return this.assetsLoaded && this.spare !== null
  }

  /** A fresh interpreter, its own for the caller to use and terminate. */
  async take(): Promise<Interpreter> {
    const taken = this.spare ?? this.start()
    this.spare = null
    const spare = await taken
    // A spare may have died while it waited: the browser was short of memory.
    const interpreter = spare.isEnded ? await this.start() : spare
    this.soon(() => this.refill())
    return interpreter
  }

  /** The judge's interpreter, started on first use. `dropJudge` when it misbehaves. */
  async judge(): Promise<Interpreter> {
    const judge = await (this.judgeInterpreter ?? this.startJudge())
    // Dead since the last report: that is nobody's verdict.
    return judge.isEnded ? this.startJudge() : judge
  }

  private startJudge(): Promise<Interpreter> {
    const judge = this.start()
    this.judgeInterpreter = judge
    this.prepare('judge', judge)
    judge.catch(() => {
      if (this.judgeInterpreter === judge) this.judgeInterpreter = null
    })
    return judge
  }

  dropJudge(): void {
    end(this.judgeInterpreter)
    this.judgeInterpreter = null
  }

  dispose(): void {
    end(this.spare)
    this.spare = null
    this.dropJudge()
    this.disposed = true
  }

  private refill(): void {
    if (this.spare) return
    const started = this.startSpare()
    this.spare = started
    // The next `take` would only fail as well: it starts another and says why it cannot.
    started.catch(() => {
      if (this.spare === started) this.spare = null
    })
  }

  private startSpare(): Promise<Interpreter> {
    const spare = this.start()
    this.spare = spare
    this.prepare('sandbox', spare)
    return spare
  }

  private soon(act: () => unknown): void {
    const { least, most } = refillDelay
    setTimeout(() => void this.later(act), Math.min(Math.max(this.bootMs, least), most))
  }

  /** What can wait does: until interpreters are cheap, where a snapshot is being made. */
  private async later(act: () => unknown): Promise<void> {
    await this.improving
    if (!this.disposed) act()
  }

  /** An interpreter that has booted; where the browser ended its worker meanwhile, another one. */
  private async start(): Promise<Interpreter> {
    try {
      return await this.boot()
    } catch (error) {
      if (error instanceof BootError && error.why === 'lost' && !this.disposed) return this.boot()
      throw error
    }
  }

  /** The worker's script loads while the assets do. */
  private async boot(): Promise<Interpreter> {
    const worker = this.platform.spawn()
    this.assets ??= this.load()
    try {
      const assets = await this.assets
      const interpreter = new Interpreter(worker, assets)
      const { fromSnapshot, ms } = await interpreter.ready
      this.bootMs = ms
      if (!fromSnapshot) this.improving ??= this.improve(assets)
      return interpreter
    } catch (error) {
      worker.terminate()
      if (error instanceof BootError && error.why === 'bytes') await this.forget()
      throw error
    }
  }

  /** Bytes that Python does not start from would fail again at the next try. */
  private async forget(): Promise<void> {
    this.assets = null
    this.assetsLoaded = false
    await this.platform.forget?.()
  }

  private async improve(assets: BootAssets): Promise<void> {
    const better = await this.platform.improve?.(assets)
    if (better) this.assets = Promise.resolve(better)
  }

  /** A failed download is not kept: the next call tries again. */
  private async load(): Promise<BootAssets> {
    try {
      const assets = await this.platform.loadAssets((progress) =>
        this.listeners.forEach((tell) => tell(progress)),
      )
      this.assetsLoaded = true
      assets.library.catch(() => (this.assets = null))
      return assets
    } catch (error) {
      this.assets = null
      throw error
    }
  }
}

function end(interpreter: Promise<Interpreter> | null): void {
  interpreter?.then((started) => started.terminate(), ignore)
}

/** What could not start is reported by whoever asks for it next. */
function ignore(): void {}
