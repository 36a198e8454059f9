import type { Metadata } from 'next'
import { OfflinePanel } from '@/components/offline/offline-panel'
import { outlineOf } from '@/components/progress/outline'
import { ProgressPage } from '@/components/progress/progress-page'
import { Main } from '@/components/ui/main'
import { PageTitle } from '@/components/ui/page-title'
import { english as titles } from '@/lib/messages/titles/en'
import { loadCourse } from '@/lib/course/load'
import { readQuizzes } from '@/lib/course/read-quizzes'
import { readRuntimeManifest } from '@/lib/kernel/read-manifest'
import { readParcels } from '@/lib/offline/read-parcels'
import { canonical } from '@/lib/site/canonical'
import { readToolsManifest } from '@/lib/tools/read-manifest'
import { tools } from '@/lib/tools/tools'

export const metadata: Metadata = {
  title: titles.progress,
  description: 'What you have read, answered and passed, kept in this browser alone.',
  ...canonical('/progress'),
}

export default async function Progress() {
  const course = await loadCourse()
  const quizzes = await Promise.all(course.chapters.map(readQuizzes))
  const titles = Object.fromEntries(Object.entries(tools).map(([id, { name }]) => [id, name]))
  const parcels = await readParcels(await readRuntimeManifest(), await readToolsManifest(), {
    ...titles,
    python: 'Python',
  })
  return (
    <Main className="plain">
      <PageTitle is="progress" />
      <ProgressPage outline={outlineOf(course, quizzes)} course={course.title} />
      <div className="mt-14">
        <OfflinePanel parcels={parcels} />
      </div>
    </Main>
  )
}
