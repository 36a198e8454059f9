import type { MDXComponents } from 'mdx/types'
import { Callout } from '@/components/mdx/callout'
import { Figure } from '@/components/mdx/figure'
import { LessonLab } from '@/components/mdx/lesson-lab'
import { FramedLink, LessonLink } from '@/components/mdx/lesson-link'
import { LessonTable } from '@/components/mdx/lesson-table'
import { Note, Term } from '@/components/mdx/margin-note'
import { Quiz, type QuizProps } from '@/components/mdx/quiz'
import { Said } from '@/components/mdx/said'
import { SourceMark } from '@/components/mdx/source-mark'
import { Summary } from '@/components/mdx/summary'
import { ThenNow } from '@/components/mdx/then-now'
import type { Chapter } from '@/lib/course/schema'

type QuizWord = Omit<QuizProps, 'several'> & { readonly several?: boolean }

/** The words of a lesson (docs/authoring.md), bound to the chapter that uses them. */
export function vocabulary(chapter: Chapter, framed: boolean): MDXComponents {
  function Source({ id }: { readonly id: string }) {
    const index = chapter.sources.findIndex((source) => source.id === id)
    const source = chapter.sources[index]
    if (source === undefined) throw new Error(`${chapter.folder}: no source "${id}"`)
    return <SourceMark source={source} number={index + 1} />
  }
  function ChapterQuiz({ id, question, options, several = false }: QuizWord) {
    const key = `${chapter.id}/${id}`
    return <Quiz id={key} question={question} options={options} several={several} />
  }
  return {
    Lab: LessonLab,
    Quiz: ChapterQuiz,
    Source,
    Term,
    Note,
    Callout,
    Said,
    ThenNow,
    Figure,
    Summary,
    a: framed ? FramedLink : LessonLink,
    table: LessonTable,
  }
}
