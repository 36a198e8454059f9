import type { MDXContent } from 'mdx/types'
import type { Chapter } from '@/lib/course/schema'

type LessonModule = {
  readonly default: MDXContent
  /** From lib/mdx/rehype-headings.mjs. */
  readonly headings: readonly {
    readonly id: string
    readonly text: string
    readonly depth: number
  }[]
}

/** A chapter's compiled lesson. */
export const loadLesson = ({ folder }: Chapter): Promise<LessonModule> =>
  import(`@/content/chapters/${folder}/lesson.mdx`)
