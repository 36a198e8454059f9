import type { Metadata } from 'next'
import '@/components/certificate/certificate.css'
import { CertificatePage } from '@/components/certificate/certificate-page'
import { outlineOf } from '@/components/teach/outline'
import { Main } from '@/components/ui/main'
import { PageTitle } from '@/components/ui/page-title'
import { english as titles } from '@/lib/messages/titles/en'
import { loadCourse } from '@/lib/course/load'
import { readQuizzes } from '@/lib/course/read-quizzes'
import { canonical } from '@/lib/site/canonical'

export const metadata: Metadata = {
  title: titles.certificate,
  description: 'What you have read and passed, to print, with a file that others can check.',
  ...canonical('/certificate'),
}

export default async function Certificate() {
  const course = await loadCourse()
  const quizzes = await Promise.all(course.chapters.map(readQuizzes))
  return (
    <Main className="plain">
      <PageTitle is="certificate" />
      <CertificatePage outline={outlineOf(course, quizzes)} />
    </Main>
  )
}
