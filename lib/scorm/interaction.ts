/** One answer of the learner, as all three standards can tell it. */
export type Interaction = {
  /** `<lab>_<check>` or `<chapter>_<quiz>`: stable, and an identifier in every version. */
  readonly id: string
  readonly kind: 'check' | 'quiz'
  readonly title: string
  readonly result: 'right' | 'wrong' | 'neutral'
  /** What the learner's code answered, or the options chosen; plain text. */
  readonly response: string
  /** Milliseconds since the epoch. */
  readonly at: number
  /** Milliseconds that the learner took. */
  readonly latency: number
}

/** What SCORM 2004 asks of every LMS; 1.2 asks for nothing, and the same is kept to there. */
export const mostInteractions = 250

/** One line of printable characters, no longer than `most`. */
export function shortLine(text: string, most: number): string {
  const line = text.replace(/[\s\p{C}]+/gu, ' ').trim()
  const marks = Array.from(line)
  return marks.length <= most ? line : `${marks.slice(0, most - 1).join('')}…`
}

/** 1.2 knows ASCII only. */
export const asciiLine = (text: string, most: number): string =>
  shortLine(text.replaceAll('…', '...').replaceAll(/[^\x20-\x7e]/g, '?'), most).replace('…', '.')
