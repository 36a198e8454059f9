/**
 * What an interpreter is there for. `spare`: nothing yet, or nothing any more. A `sandbox` answers
 * the `judge` of the same report; a `runner` is alone.
 */
export type Seat = 'spare' | 'runner' | 'sandbox' | 'judge'

/** One interpreter's place in the budget, from before its worker is started until it is gone. */
export class Hold {
  private over = false
  /** How its owner gives way; set anew as the interpreter comes to life. */
  giveWay: () => void = () => {}

  /** When its memory is free, where that is told. */
  gone: () => Promise<unknown> | undefined = () => undefined

  constructor(public seat: Seat) {}

  get isOver(): boolean {
    return this.over
  }

  /** It is gone already, or has been told to go. */
  close(): void {
    this.over = true
  }
}
