import type { Metadata } from 'next'
import { GradebookPage } from '@/components/gradebook/gradebook-page'
import { outlineOf } from '@/components/teach/outline'
import { Main } from '@/components/ui/main'
import { PageTitle } from '@/components/ui/page-title'
import { english as titles } from '@/lib/messages/titles/en'
import { loadCourse, loadLab } from '@/lib/course/load'
import { readQuizzes } from '@/lib/course/read-quizzes'
import { readRuntimeManifest } from '@/lib/kernel/read-manifest'
import { canonical } from '@/lib/site/canonical'

export const metadata: Metadata = {
  title: titles.gradebook,
  description: 'Judges what learners handed in again, in your own browser.',
  ...canonical('/teach/gradebook'),
}

export default async function Gradebook() {
  const course = await loadCourse()
  const quizzes = await Promise.all(course.chapters.map(readQuizzes))
  const labs = await Promise.all(course.labs.map(({ id }) => loadLab(id)))
  return (
    <Main className="plain">
      <PageTitle is="gradebook" />
      <GradebookPage
        outline={outlineOf(course, quizzes)}
        runtime={await readRuntimeManifest()}
        withPackages={labs.filter(({ packages }) => packages.length > 0).map(({ id }) => id)}
      />
    </Main>
  )
}
