/** The reference with one thing in it broken. */
export type Mutant = {
  readonly file: string
  readonly kind: string
  /** Where, in the reference; counts from 1. */
  readonly line: number
  /** The lines that differ, as the reference has them and as the mutant has them, spaces joined. */
  readonly before: string
  readonly after: string
  /** The whole file, broken. */
  readonly text: string
}

export const placeOf = ({ file, line, before, after }: Omit<Mutant, 'kind' | 'text'>): string =>
  `${file}:${line}: ${before} -> ${after === '' ? '(gone)' : after}`
