import type { Report } from '@/lib/grading/report'
import type { RunOutcome } from '@/lib/kernel/outcome'

/** What happens in the labs of a page, for whoever passes it on to the page around. */
export type LabNews =
  | { readonly kind: 'there'; readonly lab: string }
  | { readonly kind: 'ran'; readonly lab: string; readonly outcome: RunOutcome }
  | { readonly kind: 'checked'; readonly lab: string; readonly report: Report }

const listeners = new Set<(news: LabNews) => void>()
const there = new Set<string>()

export function tellLabNews(news: LabNews): void {
  if (news.kind === 'there') there.add(news.lab)
  for (const listener of listeners) listener(news)
}

/** Labs that are there already are told at once. */
export function onLabNews(listener: (news: LabNews) => void): () => void {
  listeners.add(listener)
  for (const lab of there) listener({ kind: 'there', lab })
  return () => listeners.delete(listener)
}
