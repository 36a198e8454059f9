import { use } from 'react'
import { ChapterNav } from '@/components/course/chapter-nav'
import { Lesson } from '@/components/course/lesson'
import { ReadingEnd } from '@/components/course/reading-end'
import { loaded } from './loaded'
import type { PackedChapter } from './package'
import { usePackage } from './package-context'
import { PartBoundary } from './part-boundary'

/** A chapter of the package, with the ones before and after it. */
export function ChapterPage({ id }: { readonly id: string }) {
  const { chapters } = usePackage()
  const index = chapters.findIndex(({ chapter }) => chapter.id === id)
  const packed = chapters[index]
  if (!packed) return null
  return (
    <article className="lesson">
      <PartBoundary what="chapter">
        <Reading packed={packed} />
      </PartBoundary>
      <ChapterNav previous={chapters[index - 1]?.chapter} next={chapters[index + 1]?.chapter} />
    </article>
  )
}

function Reading({ packed }: { readonly packed: PackedChapter }) {
  const { default: body } = use(loaded(packed.lesson))
  return (
    <>
      <Lesson chapter={packed.chapter} body={body} framed />
      <ReadingEnd chapter={packed.chapter.id} />
    </>
  )
}
