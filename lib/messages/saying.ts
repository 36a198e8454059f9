/** The names of an area whose texts can be said later: texts, and functions that make one. */
type Names<T> = {
  [K in keyof T & string]: T[K] extends string | ((...values: never[]) => string) ? K : never
}[keyof T & string]

/**
 * A sentence of an area that is not said yet: its name, and the values it takes, which may be
 * sayings themselves. Plain data, so that it can be compared, kept and said in any language.
 */
export type Saying<T> = {
  [K in Names<T>]: T[K] extends (...values: infer V) => string
    ? { readonly is: K; readonly of: { readonly [I in keyof V]: V[I] | Saying<T> } }
    : { readonly is: K; readonly of?: never }
}[Names<T>]

/** Says it in the words of a language. */
export function sayIn<T>(words: T, { is, of = [] }: Saying<T>): string {
  const text: unknown = words[is]
  if (typeof text !== 'function') return String(text)
  const said = (value: unknown): unknown =>
    typeof value === 'object' && value !== null ? sayIn(words, value as Saying<T>) : value
  const values = of.map((value) => said(value))
  return String((text as (...values: readonly unknown[]) => unknown)(...values))
}
