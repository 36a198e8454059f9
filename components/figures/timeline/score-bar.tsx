import type { Score } from '@/lib/figures/timeline'
import { timelineText } from '@/lib/messages/figures/timeline/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly score: Score
  readonly total: number
  readonly revealed: boolean
  readonly retryId: string
  readonly onRetry: () => void
  readonly onReveal: () => void
}

export function ScoreBar({ score, total, revealed, retryId, onRetry, onReveal }: Props) {
  const t = useText(timelineText)
  const { placed, close, meanError } = score
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm [@media(scripting:none)]:hidden print:hidden">
      <p className="mr-auto text-ink-2 tabular-nums">
        {meanError === null ? t.noneOf(total) : t.score(placed, total, meanError, close)}
      </p>
      <button
        type="button"
        id={retryId}
        className="button"
        onClick={onRetry}
        disabled={placed === 0 && !revealed}
      >
        {t.tryAgain}
      </button>
      <button type="button" className="button" onClick={onReveal} disabled={revealed}>
        {t.showAll}
      </button>
    </div>
  )
}
