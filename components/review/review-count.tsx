'use client'

import { AppLink } from '@/components/ui/app-link'
import { useDue } from './use-due'
import { reviewText } from '@/lib/messages/review/words'
import { useText } from '@/lib/messages/use-text'

/** “3 questions to review”, as a link; nothing while none is due. */
export function ReviewCount({ quizzes }: { readonly quizzes: readonly string[] }) {
  const text = useText(reviewText)
  const { due } = useDue(quizzes)
  if (due.length === 0) return null
  return (
    <p className="mt-4 text-[0.9375rem] font-medium" data-testid="review-count">
      <AppLink
        href="/review"
        className="underline decoration-accent underline-offset-4 hover:text-accent"
      >
        {text.due(due.length)}
      </AppLink>
    </p>
  )
}
