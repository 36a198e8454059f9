import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { chapterLink } from '@/components/course/chapter-link'
import { ChapterNav } from '@/components/course/chapter-nav'
import { Dock } from '@/components/course/dock'
import { Lesson } from '@/components/course/lesson'
import { OnThisPage } from '@/components/course/on-this-page'
import { Rail } from '@/components/course/rail'
import { ReadingEnd } from '@/components/course/reading-end'
import { Visit } from '@/components/course/visit'
import { NotesButton } from '@/components/notes/notes-button'
import { NotesStart } from '@/components/notes/notes-start'
import { Main } from '@/components/ui/main'
import { OEmbedLink } from '@/components/ui/oembed-link'
import { loadLesson } from '@/lib/course/lesson-module'
import { loadCourse } from '@/lib/course/load'
import type { Chapter } from '@/lib/course/schema'
import { address } from '@/lib/site/address'
import { canonical } from '@/lib/site/canonical'
import { previewPicture } from '@/lib/site/preview-picture'

type Props = { readonly params: Promise<{ chapter: string }> }

/** Without the marks around code. */
const plain = (text: string) => text.replaceAll('`', '')

/** What is told of a chapter beside this one; small, because it is sent to the browser. */
function neighbour(chapter: Chapter | undefined) {
  if (!chapter) return undefined
  const { id, number, title, short } = chapter
  return { id, number, title, short }
}

export const dynamicParams = false

export async function generateStaticParams(): Promise<{ chapter: string }[]> {
  const { chapters } = await loadCourse()
  return chapters.map(({ id }) => ({ chapter: id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const id = (await params).chapter
  const chapter = (await loadCourse()).chapters.find((one) => one.id === id)
  if (chapter === undefined) notFound()
  const title = plain(chapter.title)
  const description = plain(chapter.lede)
  return {
    title,
    description,
    openGraph: { title, description, type: 'article', ...previewPicture(`/learn/${id}`, title) },
    ...canonical(`/learn/${id}`),
  }
}

export default async function ChapterPage({ params }: Props) {
  const id = (await params).chapter
  const course = await loadCourse()
  const index = course.chapters.findIndex((one) => one.id === id)
  const chapter = course.chapters[index]
  if (chapter === undefined) notFound()
  const previous = neighbour(course.chapters[index - 1])
  const next = neighbour(course.chapters[index + 1])
  const { default: body, headings: all } = await loadLesson(chapter)
  const headings = all.filter(({ depth }) => depth === 2)
  return (
    <div className="course-page">
      <Rail
        title={course.title}
        chapters={await Promise.all(course.chapters.map(chapterLink))}
        current={chapter.id}
        headings={headings}
      />
      <Main>
        <div className="notes-button-place">
          <NotesButton className="notes-button" />
        </div>
        <article className="lesson">
          <OnThisPage chapter={chapter.id} headings={headings} />
          <Lesson chapter={chapter} body={body} />
          <Visit />
          <OEmbedLink href={address(`/oembed/learn/${id}.json`)} title="This chapter, to embed" />
          <NotesStart chapter={chapter.id} />
          <ReadingEnd chapter={chapter.id} />
          <ChapterNav previous={previous} next={next} />
        </article>
      </Main>
      <Dock previous={previous} next={next} place={`${index + 1}/${course.chapters.length}`} />
    </div>
  )
}
