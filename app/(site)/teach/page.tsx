import type { Metadata } from 'next'
import { AssignmentMaker } from '@/components/teach/assignment-maker'
import { outlineOf } from '@/components/teach/outline'

import { Main } from '@/components/ui/main'
import { PageTitle } from '@/components/ui/page-title'
import { english as titles } from '@/lib/messages/titles/en'
import { loadCourse } from '@/lib/course/load'
import { readQuizzes } from '@/lib/course/read-quizzes'
import { canonical } from '@/lib/site/canonical'
import { SayPages } from '@/components/course/say-pages'
import { TeachLede } from '@/components/course/teach-lede'

export const metadata: Metadata = {
  title: titles.teach,
  description: 'Assign chapters and labs with one link, and judge what comes back.',
  ...canonical('/teach'),
}

export default async function Teach() {
  const course = await loadCourse()
  const quizzes = await Promise.all(course.chapters.map(readQuizzes))
  return (
    <Main className="plain">
      <PageTitle is="teach" />
      <header className="mb-10">
        <h1 className="page-title">
          <SayPages is="teach" />
        </h1>
        <p className="lede max-w-[40rem]">
          <TeachLede />
        </p>
      </header>
      <AssignmentMaker outline={outlineOf(course, quizzes)} />
    </Main>
  )
}
