import type { ApiCall, Dialect } from './dialect'
import type { ApiObject } from './find-api'

/** What went wrong, in the LMS' own words where it has some. */
export type ApiTrouble = { readonly code: string; readonly words: string }

/**
 * The LMS' functions under one name in both versions. An LMS is foreign code: it may throw, answer
 * with a boolean where the standard says "true", or leave an error behind without failing.
 */
export class ScormApi {
  constructor(
    private readonly api: ApiObject,
    private readonly dialect: Dialect,
    private readonly onTrouble: (trouble: ApiTrouble, what: string) => void,
  ) {}

  initialize(): boolean {
    return this.did('initialize', 'start', '')
  }

  terminate(): boolean {
    return this.did('terminate', 'end', '')
  }

  commit(): boolean {
    return this.did('commit', 'save', '')
  }

  set(element: string, value: string): boolean {
    return this.did('set', element, element, value)
  }

  /** Empty when the LMS has no value, or has an error; what is missing is often no fault. */
  get(element: string): string {
    try {
      const value = this.call('get', element)
      return textOf(value)
    } catch {
      return ''
    }
  }

  private did(call: ApiCall, what: string, ...values: string[]): boolean {
    try {
      if (String(this.call(call, ...values)) === 'true') return true
      this.onTrouble(this.lastTrouble(), what)
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error)
      this.onTrouble({ code: '', words }, what)
    }
    return false
  }

  private lastTrouble(): ApiTrouble {
    const code = this.words('errorCode')
    const words = code === '' || code === '0' ? '' : this.words('errorWords', code)
    const more = words === '' ? '' : this.words('diagnostic', code)
    const says = more !== '' && more !== words ? `${words} (${more})` : words
    return { code, words: says.slice(0, 300) || 'it gave no reason' }
  }

  private words(call: ApiCall, ...values: string[]): string {
    try {
      return textOf(this.call(call, ...values)).trim()
    } catch {
      return ''
    }
  }

  private call(call: ApiCall, ...values: string[]): unknown {
    const name = this.dialect.calls[call]
    const found = this.api[name]
    if (typeof found !== 'function') throw new Error(`it has no ${name}`)
    return (found as (...values: string[]) => unknown).apply(this.api, values)
  }
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''
