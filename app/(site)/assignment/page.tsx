import type { Metadata } from 'next'
import { AssignmentPage } from '@/components/assignment/assignment-page'
import { outlineOf } from '@/components/teach/outline'
import { Main } from '@/components/ui/main'
import { PageTitle } from '@/components/ui/page-title'
import { english as titles } from '@/lib/messages/titles/en'
import { loadCourse } from '@/lib/course/load'
import { readQuizzes } from '@/lib/course/read-quizzes'
import { canonical } from '@/lib/site/canonical'

export const metadata: Metadata = {
  title: titles.assignment,
  description: 'What an instructor asked for, what is done and what is left.',
  ...canonical('/assignment'),
}

export default async function Assignment() {
  const course = await loadCourse()
  const quizzes = await Promise.all(course.chapters.map(readQuizzes))
  return (
    <Main className="plain">
      <PageTitle is="assignment" />
      <AssignmentPage outline={outlineOf(course, quizzes)} />
    </Main>
  )
}
