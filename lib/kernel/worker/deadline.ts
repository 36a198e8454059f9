import type { PyodideAPI } from 'pyodide'

const SIGINT = 2

/**
 * A soft time limit inside the interpreter, without shared memory.
 *
 * CPython under Emscripten polls `buffer[0]` every few dozen bytecodes to learn of signals.
 * A getter in place of a number makes that poll look at the clock in the same thread: past
 * the deadline it reports SIGINT once, and Python raises KeyboardInterrupt at the very line
 * that is busy. Code that swallows it, or a single long C call, is left to the hard stop.
 */
export class Deadline {
  private at = Infinity

  constructor(pyodide: PyodideAPI) {
    // A closure, because `this` inside the getter is the buffer.
    const due = () => this.take()
    const buffer = {
      get 0() {
        return due()
      },
      set 0(_handled: number) {},
    }
    // The parameter's type asks for a typed array; only `buffer[0]` is ever touched.
    pyodide.setInterruptBuffer(buffer as unknown as Uint8Array)
  }

  start(seconds: number): void {
    this.at = performance.now() + seconds * 1000
  }

  clear(): void {
    this.at = Infinity
  }

  private take(): number {
    if (performance.now() < this.at) return 0
    this.at = Infinity
    return SIGINT
  }
}
