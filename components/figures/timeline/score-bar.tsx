import type { Score } from '@/lib/figures/timeline'

type Props = {
  readonly score: Score
  readonly total: number
  readonly revealed: boolean
  readonly retryId: string
  readonly onRetry: () => void
  readonly onReveal: () => void
}

export function ScoreBar({ score, total, revealed, retryId, onRetry, onReveal }: Props) {
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm [@media(scripting:none)]:hidden print:hidden">
      <p className="mr-auto text-ink-2 tabular-nums">{scoreWords(score, total)}</p>
      <button
        type="button"
        id={retryId}
        className="button"
        onClick={onRetry}
        disabled={score.placed === 0 && !revealed}
      >
        Try again
      </button>
      <button type="button" className="button" onClick={onReveal} disabled={revealed}>
        Show all
      </button>
    </div>
  )
}

function scoreWords({ placed, close, meanError }: Score, total: number): string {
  if (meanError === null) return `0 of ${total} placed`
  return `${placed} of ${total} placed, off by ${meanError.toFixed(1)} months on average, ${close} within half a year`
}
