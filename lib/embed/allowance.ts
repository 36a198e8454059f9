type Options = { readonly burst: number; readonly perSecond: number; readonly now: () => number }

/** Lets so many things through a second, after a burst; the rest is to be dropped. */
export class Allowance {
  private left: number
  private at: number

  constructor(private readonly options: Options) {
    this.left = options.burst
    this.at = options.now()
  }

  take(): boolean {
    const { burst, perSecond, now } = this.options
    const at = now()
    this.left = Math.min(burst, this.left + ((at - this.at) / 1000) * perSecond)
    this.at = at
    if (this.left < 1) return false
    this.left -= 1
    return true
  }
}
