import type { Metadata } from 'next'
import { AssignmentMaker } from '@/components/teach/assignment-maker'
import { outlineOf } from '@/components/teach/outline'
import { AppLink } from '@/components/ui/app-link'
import { Main } from '@/components/ui/main'
import { loadCourse } from '@/lib/course/load'
import { readQuizzes } from '@/lib/course/read-quizzes'
import { canonical } from '@/lib/site/canonical'

export const metadata: Metadata = {
  title: 'Teach',
  description: 'Assign chapters and labs with one link, and judge what comes back.',
  ...canonical('/teach'),
}

export default async function Teach() {
  const course = await loadCourse()
  const quizzes = await Promise.all(course.chapters.map(readQuizzes))
  return (
    <Main className="plain">
      <header className="mb-10">
        <h1 className="page-title">Teach with it</h1>
        <p className="lede max-w-[40rem]">
          Choose what to do and by when; the assignment is one link, without accounts and without a
          server. Learners send you one file each, and the{' '}
          <AppLink href="/teach/gradebook" className="text-accent underline underline-offset-4">
            gradebook
          </AppLink>{' '}
          judges their code again on your machine.
        </p>
      </header>
      <AssignmentMaker outline={outlineOf(course, quizzes)} />
    </Main>
  )
}
