'use client'

import { AppLink } from '@/components/ui/app-link'
import { dueNow } from '@/lib/progress/review'
import { useProgress } from '@/lib/progress/use-progress'
import { reviewText } from '@/lib/messages/review/words'
import { useText } from '@/lib/messages/use-text'

/** “3 questions to review”, as a link; nothing while none is due. */
export function ReviewCount({ quizzes }: { readonly quizzes: readonly string[] }) {
  const text = useText(reviewText)
  const due = useProgress((progress) => dueNow(progress, quizzes, Date.now()).length)
  if (due === 0) return null
  return (
    <p className="mt-4 text-[0.9375rem] font-medium" data-testid="review-count">
      <AppLink
        href="/review"
        className="underline decoration-accent underline-offset-4 hover:text-accent"
      >
        {text.due(due)}
      </AppLink>
    </p>
  )
}
