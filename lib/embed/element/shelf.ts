/** Where the host page keeps a state: one key of its own localStorage, which may be denied or full. */
export class Shelf {
  private open = true

  constructor(readonly key: string) {}

  works(): boolean {
    try {
      localStorage.getItem(this.key)
      return true
    } catch {
      return false
    }
  }

  /** What is kept, as data; text that is no JSON is given as it is, for the frame to refuse. */
  read(): unknown {
    try {
      const text = localStorage.getItem(this.key)
      try {
        return text && (JSON.parse(text) as unknown)
      } catch {
        return text
      }
    } catch {
      return null
    }
  }

  /** Whether it is kept now. */
  write(state: unknown): boolean {
    if (!this.open) return false
    try {
      localStorage.setItem(this.key, JSON.stringify(state))
      return true
    } catch {
      return false
    }
  }

  /** Nothing is written any more over what could not be read. */
  close(): void {
    this.open = false
  }
}
