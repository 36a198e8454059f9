import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Lesson } from '@/components/course/lesson'
import { FramedPage } from '@/components/embed/framed-page'
import { ReadingEnd } from '@/components/course/reading-end'
import { Main } from '@/components/ui/main'
import { loadLesson } from '@/lib/course/lesson-module'
import { loadCourse } from '@/lib/course/load'
import type { Chapter } from '@/lib/course/schema'
import { canonical } from '@/lib/site/canonical'

type Props = { readonly params: Promise<{ chapter: string }> }

export const dynamicParams = false

export async function generateStaticParams(): Promise<{ chapter: string }[]> {
  const { chapters } = await loadCourse()
  return chapters.map(({ id }) => ({ chapter: id }))
}

async function find(params: Props['params']): Promise<Chapter> {
  const id = (await params).chapter
  return (await loadCourse()).chapters.find((chapter) => chapter.id === id) ?? notFound()
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, title } = await find(params)
  return { title: title.replaceAll('`', ''), ...canonical(`/learn/${id}`) }
}

export default async function EmbeddedChapterPage({ params }: Props) {
  const chapter = await find(params)
  const { default: body } = await loadLesson(chapter)
  return (
    <Main>
      <FramedPage framed={{ chapter: chapter.id, title: chapter.title, labs: chapter.labs }}>
        <div className="embedded">
          <article className="lesson">
            <Lesson chapter={chapter} body={body} framed />
            <ReadingEnd chapter={chapter.id} />
          </article>
        </div>
      </FramedPage>
    </Main>
  )
}
