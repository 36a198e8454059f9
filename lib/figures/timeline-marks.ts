import { judge, monthCount, monthOf, type Closeness, type TimelineEvent } from './timeline'
import { lanes, type Stretch } from './timeline-lanes'

/** An event as it is drawn: its true month, the guess if there is one, the bar between them. */
export type Mark = {
  readonly event: TimelineEvent
  readonly truth: number
  readonly guess: number | null
  readonly from: number
  readonly to: number
  readonly closeness: Closeness | null
}

export function markOf(event: TimelineEvent, guess: number | undefined): Mark {
  const truth = monthOf(event.date)
  if (guess === undefined)
    return { event, truth, guess: null, from: truth, to: truth, closeness: null }
  const { closeness } = judge(event, guess)
  return {
    event,
    truth,
    guess,
    from: Math.min(truth, guess),
    to: Math.max(truth, guess),
    closeness,
  }
}

/** Which end of its bar a label hangs on, given the months it covers: to the right if it fits. */
export function labelSide(mark: Mark, labelMonths: number): 'right' | 'left' {
  return mark.to + labelMonths < monthCount ? 'right' : 'left'
}

/** Lanes of the wide axis, where a label lies beside its bar. */
export function wideLanes(marks: readonly Mark[]): Readonly<Record<string, number>> {
  return lanes(marks.map(wideStretch))
}

/** The months a label covers on the narrowest wide axis, about 560 pixels. */
export function labelMonths({ event }: Mark): number {
  return event.name.length * 1.35 + 4
}

function wideStretch(mark: Mark): Stretch {
  const label = labelMonths(mark)
  return labelSide(mark, label) === 'right'
    ? { id: mark.event.id, from: mark.from - 1, to: mark.to + label }
    : { id: mark.event.id, from: mark.from - label, to: mark.to + 1 }
}

/** Lanes of the tall axis, where only the bars lie side by side. */
export function tallLanes(marks: readonly Mark[]): Readonly<Record<string, number>> {
  return lanes(marks.map(({ event, from, to }) => ({ id: event.id, from: from - 2, to: to + 2 })))
}

/**
 * Labels of the tall axis stand in one column: each as near to its month as a distance of `gap`
 * months to its neighbours allows, and none off the axis. Marks must be sorted by `truth`.
 */
export function dodged(marks: readonly Mark[], gap: number): number[] {
  const down: number[] = []
  for (const { truth } of marks) down.push(Math.max(truth, (down.at(-1) ?? -Infinity) + gap))
  const up: number[] = []
  for (const place of down.toReversed())
    up.push(Math.min(place, (up.at(-1) ?? monthCount + gap / 2) - gap))
  return up.toReversed()
}
