import type { Metadata } from 'next'
import { outlineOf } from '@/components/progress/outline'
import { ProgressPage } from '@/components/progress/progress-page'
import { Main } from '@/components/ui/main'
import { loadCourse } from '@/lib/course/load'
import { readQuizzes } from '@/lib/course/read-quizzes'
import { canonical } from '@/lib/site/canonical'

export const metadata: Metadata = {
  title: 'Your progress',
  description: 'What you have read, answered and passed, kept in this browser alone.',
  ...canonical('/progress'),
}

export default async function Progress() {
  const course = await loadCourse()
  const quizzes = await Promise.all(course.chapters.map(readQuizzes))
  return (
    <Main className="plain">
      <ProgressPage outline={outlineOf(course, quizzes)} course={course.title} />
    </Main>
  )
}
