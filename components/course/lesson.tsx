import type { MDXContent } from 'mdx/types'
import { ChapterHeader } from '@/components/course/chapter-header'
import { SourceList } from '@/components/course/source-list'
import { vocabulary } from '@/components/mdx/vocabulary'
import type { Chapter } from '@/lib/course/schema'

type Props = {
  readonly chapter: Chapter
  readonly body: MDXContent
  /** In a frame of another site. */
  readonly framed?: boolean
}

/** The chapter itself, wherever it stands. */
export function Lesson({ chapter, body: Body, framed = false }: Props) {
  return (
    <>
      <ChapterHeader chapter={chapter} />
      <div className="prose" lang="en">
        <Body components={vocabulary(chapter, framed)} />
      </div>
      <SourceList sources={chapter.sources} framed={framed} />
    </>
  )
}
