import type { Interpreter } from './interpreter'
import { MemoryBudget } from './memory/budget'
import type { Hold, Seat } from './memory/hold'
import type { LoadProgress, Platform } from './platform'
import type { Preparation } from './protocol'
import { Starter } from './starter'

/**
 * What is not needed at this moment starts this much later, in milliseconds, and on a slow machine
 * later still: as long as Python took to start, so that it does not slow down who clicked.
 */
const refillDelay = { least: 500, most: 2000 }

type Started = { readonly hold: Hold; readonly ready: Promise<Interpreter> }

/**
 * Hands out fresh interpreters. A snapshot makes one cheap enough to throw away, so each
 * is used once, and one spare waits: taking it is instant, and so is Stop.
 *
 * At rest there are two: the spare, and a judge. The judge runs our code only and is kept. Where
 * memory is short there is none at rest, and the budget says who may be there at once.
 */
export class Kernel {
  private readonly starter: Starter
  private spare: Started | null = null
  private kept: Started | null = null
  private preparation: Preparation | null = null

  constructor(
    platform: Platform,
    private readonly budget = new MemoryBudget(),
  ) {
    this.starter = new Starter(platform, budget)
  }

  onProgress(listener: (progress: LoadProgress) => void): () => void {
    return this.starter.onProgress(listener)
  }

  /** What the interpreters that wait should have ready: that of the lab opened last. */
  prepareFor(preparation: Preparation): void {
    const { standIns, packages } = this.preparation ?? {}
    if (standIns === preparation.standIns && packages === preparation.packages) return
    this.preparation = preparation
    this.prepare('sandbox', this.spare)
    this.prepare('judge', this.kept)
  }

  /** Loads and starts what the first click will need. Rejects with what went wrong. */
  async warm(): Promise<void> {
    if (this.budget.isShort) return this.starter.load()
    const spare = this.spare ?? this.startSpare()
    try {
      await spare.ready
    } catch (error) {
      // There was no room for a spare: then for none, and what it starts from is here.
      if (this.budget.isShort) return this.starter.load()
      throw error
    }
    // A little later: who clicks at once gets the processor to themselves.
    this.soon(() => this.keepJudge())
  }

  /** The next `take` has nothing to download. */
  isWarm(): boolean {
    return this.starter.hasLoaded && (this.spare !== null || this.budget.isShort)
  }

  /** A fresh interpreter, its own for the caller to use and terminate. */
  async take(seat: 'runner' | 'sandbox' = 'runner'): Promise<Interpreter> {
    // A spare may have died while it waited: the browser was short of memory.
    const interpreter = (await this.takeSpare(seat)) ?? (await this.start(seat).ready)
    this.soon(() => this.refill())
    return interpreter
  }

  /**
   * The judge's interpreter, started on first use: for one report. `restJudge` after it, or
   * `dropJudge` when it misbehaves.
   */
  async judge(): Promise<Interpreter> {
    const kept = this.kept
    const taken = kept && !kept.hold.isOver && !(this.budget.isShort && kept.hold.seat === 'judge')
    const started = taken ? kept : this.startJudge('judge')
    this.budget.move(started.hold, 'judge')
    const judge = await started.ready
    // Dead since the last report: that is nobody's verdict.
    return judge.isEnded && !judge.hasGivenWay ? this.startJudge('judge').ready : judge
  }

  /** The report is made. */
  restJudge(): void {
    const { kept } = this
    if (!kept || kept.hold.isOver) return
    if (this.budget.isShort) this.dropJudge()
    else this.budget.move(kept.hold, 'spare')
  }

  dropJudge(): void {
    end(this.kept)
    this.kept = null
  }

  dispose(): void {
    end(this.spare)
    this.spare = null
    this.dropJudge()
    this.starter.disposed = true
  }

  private async takeSpare(seat: Seat): Promise<Interpreter | null> {
    const { spare } = this
    this.spare = null
    if (!spare || spare.hold.isOver) return null
    this.budget.move(spare.hold, seat)
    const interpreter = await spare.ready
    return interpreter.isEnded && !interpreter.hasGivenWay ? null : interpreter
  }

  private keepJudge(): void {
    if (!this.kept || this.kept.hold.isOver) this.startJudge('spare')
  }

  private startJudge(seat: Seat): Started {
    const judge = this.start(seat)
    this.kept = judge
    this.prepare('judge', judge)
    judge.ready.catch(() => {
      if (this.kept === judge) this.kept = null
    })
    return judge
  }

  private refill(): void {
    if (!this.spare) this.startSpare()
  }

  private startSpare(): Started {
    const spare = this.start('spare')
    this.spare = spare
    this.prepare('sandbox', spare)
    // The next `take` would only fail as well: it starts another and says why it cannot.
    spare.ready.catch(() => {
      if (this.spare === spare) this.spare = null
    })
    return spare
  }

  private prepare(as: 'sandbox' | 'judge', waiting: Started | null): void {
    waiting?.ready.then(
      (interpreter) => {
        const stillWaits = as === 'judge' || this.spare === waiting
        if (this.preparation && stillWaits) interpreter.prepare(as, this.preparation)
      },
      // What could not start is reported by whoever asks for it next.
      () => {},
    )
  }

  private start(seat: Seat): Started {
    const hold = this.budget.sit(seat)
    return { hold, ready: this.starter.start(hold) }
  }

  private soon(act: () => unknown): void {
    const { least, most } = refillDelay
    setTimeout(() => void this.later(act), Math.min(Math.max(this.starter.bootMs, least), most))
  }

  /** What can wait does: until interpreters are cheap, and for ever where memory is short. */
  private async later(act: () => unknown): Promise<void> {
    await this.starter.calm()
    if (!this.starter.disposed && !this.budget.isShort) act()
  }
}

function end(started: Started | null): void {
  started?.ready.then(
    (interpreter) => interpreter.terminate(),
    // What could not start is reported by whoever asks for it next.
    () => {},
  )
}
