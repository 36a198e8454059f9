import type { Report } from '@/lib/grading/report'

type Listener = (report: Report) => void

const listeners = new Set<Listener>()

/** Hears of every complete report on this page; for those who pass results on. */
export function onReport(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function tellReport(report: Report): void {
  for (const listener of listeners) listener(report)
}
