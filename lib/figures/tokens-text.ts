/** UTF-16 units. A word of this length, the slowest case, takes about 60 ms a vocabulary. */
export const longest = 10_000

export type Bounded = {
  readonly text: string
  /** UTF-16 units cut off at the end. */
  readonly dropped: number
}

/** The part of a text that is read, never ending inside a character. */
export function bounded(written: string, limit: number = longest): Bounded {
  if (written.length <= limit) return { text: written, dropped: 0 }
  const end = isHigh(written.charCodeAt(limit - 1)) ? limit - 1 : limit
  return { text: written.slice(0, end), dropped: written.length - end }
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff

export type WellFormed = { readonly text: string; readonly replaced: number }

/** Halves of surrogate pairs have no UTF-8 bytes: every encoder reads U+FFFD in their place. */
export function wellFormed(written: string): WellFormed {
  let replaced = 0
  const text = written.replaceAll(/\p{Surrogate}/gu, () => {
    replaced += 1
    return '\u{fffd}'
  })
  return { text, replaced }
}

const shown: Readonly<Record<string, string>> = { ' ': '·', '\n': '⏎', '\t': '→', '\r': '␍' }

/** A piece of text with its blanks and invisible characters made visible. */
export function visible(text: string): string {
  return text.replaceAll(
    /[ \n\t\r]|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u{fe0f}]|(?! )\p{Zs}/gu,
    (char) => shown[char] ?? `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`,
  )
}

export const hex = (bytes: readonly number[]) =>
  bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(' ')
