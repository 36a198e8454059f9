import type { Metadata } from 'next'
import { ReviewPage } from '@/components/review/review-page'
import { reviewQuizzes } from '@/components/review/review-quiz'
import { Main } from '@/components/ui/main'
import { PageTitle } from '@/components/ui/page-title'
import { english as titles } from '@/lib/messages/titles/en'
import { loadCourse } from '@/lib/course/load'
import { canonical } from '@/lib/site/canonical'

export const metadata: Metadata = {
  title: titles.review,
  description: 'Questions you missed, asked again after days.',
  ...canonical('/review'),
}

export default async function Review() {
  return (
    <Main className="plain">
      <PageTitle is="review" />
      <ReviewPage quizzes={await reviewQuizzes(await loadCourse())} />
    </Main>
  )
}
