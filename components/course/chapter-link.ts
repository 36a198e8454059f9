import type { Chapter } from '@/lib/course/schema'

/** What a list of chapters needs to know; small, because it is sent to the browser. */
export type ChapterLink = Pick<Chapter, 'id' | 'number' | 'short' | 'labs'>

export const chapterLink = ({ id, number, short, labs }: Chapter): ChapterLink => ({
  id,
  number,
  short,
  labs,
})
