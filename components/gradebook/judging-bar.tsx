'use client'

import type { Gradebook, GradebookState } from './gradebook'
import { gradebookText } from '@/lib/messages/gradebook/words'
import { useText } from '@/lib/messages/use-text'

type Props = { readonly gradebook: Gradebook; readonly state: GradebookState }

/** How far the judges are, and the way to stop them and go on. */
export function JudgingBar({ gradebook, state }: Props) {
  const t = useText(gradebookText)
  const { judging, cancelled } = state
  if (!judging && !cancelled) return null
  return (
    <section
      aria-label={t.judging}
      data-testid="gradebook-judging"
      className="sticky top-[calc(var(--header)+0.5rem)] z-10 flex flex-wrap items-center gap-x-5 gap-y-2 rounded-xl border border-line-2 bg-raised px-4 py-3 text-[0.9375rem] shadow-lift"
    >
      {judging ? (
        <>
          <label className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-1">
            <span className="tabular-nums">{t.judgingAgain(judging.done, judging.total)}</span>
            <progress
              value={judging.done}
              max={judging.total}
              className="h-2 min-w-40 flex-1 accent-(--accent)"
            />
          </label>
          <button type="button" className="button" onClick={gradebook.cancel}>
            {t.cancel}
          </button>
        </>
      ) : (
        <>
          <p className="flex-1">{t.stopped}</p>
          <button type="button" className="button" onClick={() => void gradebook.judge()}>
            {t.goOn}
          </button>
        </>
      )}
    </section>
  )
}
