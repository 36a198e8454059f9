import type { Metadata } from 'next'
import { GradebookPage } from '@/components/gradebook/gradebook-page'
import { outlineOf } from '@/components/teach/outline'
import { Main } from '@/components/ui/main'
import { loadCourse, loadLab } from '@/lib/course/load'
import { readQuizzes } from '@/lib/course/read-quizzes'
import { readRuntimeManifest } from '@/lib/kernel/read-manifest'
import { canonical } from '@/lib/site/canonical'

export const metadata: Metadata = {
  title: 'Gradebook',
  description: 'Judges what learners handed in again, in your own browser.',
  ...canonical('/teach/gradebook'),
}

export default async function Gradebook() {
  const course = await loadCourse()
  const quizzes = await Promise.all(course.chapters.map(readQuizzes))
  const labs = await Promise.all(course.labs.map(({ id }) => loadLab(id)))
  return (
    <Main className="plain">
      <GradebookPage
        outline={outlineOf(course, quizzes)}
        runtime={await readRuntimeManifest()}
        withPackages={labs.filter(({ packages }) => packages.length > 0).map(({ id }) => id)}
      />
    </Main>
  )
}
