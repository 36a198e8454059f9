import { GaveWayError } from '../boot-error'
import { Hold, type Seat } from './hold'

/**
 * Why a page is sparing. `asked`: by the address or in the doctor. `device`: it has little.
 * `killed`: the browser ended the page before this one while Python was open in it. `failed`:
 * there was no room for something, or a worker was ended.
 */
export type WhyShort = 'asked' | 'device' | 'killed' | 'failed'

/** Nobody waits longer than this for another worker's end, in milliseconds. */
const patience = 1_000

/**
 * How many interpreters a page may hold. With room: as many as it asks for. Short of memory:
 * nothing at rest, one while a program runs, and two, judge and sandbox, while a report is made;
 * who comes later has the place, and who had it ends. Once short, a page stays so.
 */
export class MemoryBudget {
  private readonly holds = new Set<Hold>()
  private readonly listeners = new Set<() => void>()
  private readonly clearing = new Set<() => void>()
  private readonly leaving = new Set<Promise<unknown>>()

  constructor(private short: WhyShort | null = null) {}

  /** Null while there is room. */
  get why(): WhyShort | null {
    return this.short
  }

  get isShort(): boolean {
    return this.short !== null
  }

  /** No program runs and no report is made. */
  get isAtRest(): boolean {
    return [...this.holds].every(({ seat }) => seat === 'spare')
  }

  /** Called back whenever any of the above may have changed. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** For what else takes memory: called back when Python needs it. */
  onClear(listener: () => void): void {
    this.clearing.add(listener)
  }

  /** What waits for nobody ends at once; what is at work may finish. */
  goShort(why: WhyShort): void {
    if (this.short) return
    this.short = why
    this.end(({ seat }) => seat === 'spare')
    for (const clear of this.clearing) clear()
    this.tell()
  }

  /** A place for an interpreter that is about to be started. */
  sit(seat: Seat): Hold {
    const hold = new Hold('spare')
    this.move(hold, seat)
    this.holds.add(hold)
    return hold
  }

  /** An interpreter takes up something else, or nothing. */
  move(hold: Hold, seat: Seat): void {
    if (this.short && seat !== 'spare') this.makeRoom(hold, seat)
    hold.seat = seat
    this.tell()
  }

  leave(hold: Hold): void {
    hold.close()
    if (!this.holds.delete(hold)) return
    this.seeOff(hold)
    this.tell()
  }

  /** Where memory is short: until those that have left have given theirs back. */
  async cleared(): Promise<void> {
    if (!this.short || this.leaving.size === 0) return
    await Promise.race([Promise.all(this.leaving), after(patience)])
  }

  private seeOff(hold: Hold): void {
    const gone = hold.gone()
    if (!gone) return
    this.leaving.add(gone)
    void gone.finally(() => this.leaving.delete(gone))
  }

  private makeRoom(hold: Hold, seat: Seat): void {
    const mayStay = (other: Hold) => seat === 'sandbox' && other.seat === 'judge'
    // The judge of this report has given way meanwhile.
    if (seat === 'sandbox' && ![...this.holds].some(mayStay)) throw new GaveWayError()
    this.end((other) => other !== hold && !mayStay(other))
    // A check may have asked a tool: that one stays until the report is made.
    if (seat !== 'sandbox') for (const clear of this.clearing) clear()
  }

  private end(whom: (hold: Hold) => boolean): void {
    for (const hold of [...this.holds].filter(whom)) {
      this.holds.delete(hold)
      hold.close()
      hold.giveWay()
      this.seeOff(hold)
    }
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }
}

const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
