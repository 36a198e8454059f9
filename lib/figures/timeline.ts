/** Months are counted from January 2017, the left end of the axis, which is month 0. */
export const firstYear = 2017
export const lastYear = 2026
export const monthCount = (lastYear - firstYear + 1) * 12

export const kinds = ['method', 'model', 'tool', 'serving', 'governance'] as const
export type Kind = (typeof kinds)[number]

export type TimelineEvent = {
  readonly id: string
  /** As it stands on a card: a few words. */
  readonly name: string
  readonly kind: Kind
  /** `YYYY-MM-DD`, within the axis. */
  readonly date: string
  /** What it is, without giving its date away. */
  readonly clue: string
  /** Why it mattered; shown once the card is placed. */
  readonly meaning: string
  readonly source: { readonly title: string; readonly url: string }
}

/** Where the learner put each card: event id -> month. */
export type Guesses = Readonly<Record<string, number>>

/** The month of an ISO date. Throws on a date that is malformed or off the axis: bad content. */
export function monthOf(date: string): number {
  const [, year, month] = /^(\d{4})-(\d{2})-\d{2}$/.exec(date) ?? []
  const at = (Number(year) - firstYear) * 12 + Number(month) - 1
  if (!(at >= 0 && at < monthCount)) throw new Error(`${date} is not a day on the timeline`)
  return at
}

export function clampMonth(month: number): number {
  return Math.min(monthCount - 1, Math.max(0, Math.round(month)))
}

/** `2020-03`: what the catalogues' `dayIn` writes as March 2020. */
export function isoMonth(month: number): string {
  return `${firstYear + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
}

/** A month's middle as a share of the axis, 0 to 1. */
export function shareOf(month: number): number {
  return (month + 0.5) / monthCount
}

/** The month under a point that lies `share` of the way along the axis. */
export function monthAtShare(share: number): number {
  return clampMonth(Math.floor(share * monthCount))
}

export type Closeness = 'close' | 'near' | 'far'

export type Verdict = {
  /** Months between guess and truth; negative when the guess was early. */
  readonly offset: number
  readonly closeness: Closeness
}

/** Within half a year counts as close, within a year and a half as near. */
export function judge(event: TimelineEvent, guess: number): Verdict {
  const offset = guess - monthOf(event.date)
  const distance = Math.abs(offset)
  const closeness = distance <= 6 ? 'close' : distance <= 18 ? 'near' : 'far'
  return { offset, closeness }
}

export type Score = {
  readonly placed: number
  readonly close: number
  /** Mean distance in months; null before the first card. */
  readonly meanError: number | null
}

export function score(events: readonly TimelineEvent[], guesses: Guesses): Score {
  const verdicts = events.flatMap((event) => {
    const guess = guesses[event.id]
    return guess === undefined ? [] : [judge(event, guess)]
  })
  const total = verdicts.reduce((sum, verdict) => sum + Math.abs(verdict.offset), 0)
  return {
    placed: verdicts.length,
    close: verdicts.filter((verdict) => verdict.closeness === 'close').length,
    meanError: verdicts.length === 0 ? null : total / verdicts.length,
  }
}

export function byDate(events: readonly TimelineEvent[]): TimelineEvent[] {
  return events.toSorted((a, b) => a.date.localeCompare(b.date))
}

/**
 * The same seed gives the same order, so that the server and the browser draw the same tray.
 * Fisher-Yates over a linear congruential generator (Numerical Recipes' constants).
 */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const rest = [...items]
  const order: T[] = []
  let state = seed >>> 0
  while (rest.length > 0) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    order.push(...rest.splice(Math.floor((state / 2 ** 32) * rest.length), 1))
  }
  return order
}
