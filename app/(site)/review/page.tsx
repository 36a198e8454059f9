import type { Metadata } from 'next'
import { ReviewPage } from '@/components/review/review-page'
import { reviewQuizzes } from '@/components/review/review-quiz'
import { Main } from '@/components/ui/main'
import { loadCourse } from '@/lib/course/load'
import { canonical } from '@/lib/site/canonical'

export const metadata: Metadata = {
  title: 'Review',
  description: 'Questions you missed, asked again after days.',
  ...canonical('/review'),
}

export default async function Review() {
  return (
    <Main className="plain">
      <ReviewPage quizzes={await reviewQuizzes(await loadCourse())} />
    </Main>
  )
}
