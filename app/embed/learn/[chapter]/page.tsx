import type { Metadata } from 'next'
import { Lesson } from '@/components/course/lesson'
import { ReadingEnd } from '@/components/course/reading-end'
import { Main } from '@/components/ui/main'
import { loadLesson } from '@/lib/course/lesson-module'
import { loadChapter, loadCourse } from '@/lib/course/load'

type Props = { readonly params: Promise<{ chapter: string }> }

export const dynamicParams = false

export async function generateStaticParams(): Promise<{ chapter: string }[]> {
  const { chapters } = await loadCourse()
  return chapters.map(({ id }) => ({ chapter: id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadChapter((await params).chapter)).title }
}

export default async function EmbeddedChapterPage({ params }: Props) {
  const chapter = await loadChapter((await params).chapter)
  const { default: body } = await loadLesson(chapter)
  return (
    <Main className="embedded">
      <article className="lesson">
        <Lesson chapter={chapter} body={body} framed />
        <ReadingEnd chapter={chapter.id} />
      </article>
    </Main>
  )
}
