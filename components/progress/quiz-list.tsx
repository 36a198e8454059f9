'use client'

import { AppLink } from '@/components/ui/app-link'
import { CodeText } from '@/components/ui/code-text'
import { Ring } from '@/components/ui/ring'
import type { QuizTitle } from '@/lib/course/read-quizzes'
import type { QuizProgress } from '@/lib/progress/schema'
import { useProgress } from '@/lib/progress/use-progress'
import type { OutlineChapter } from './outline'
import { Section } from './section'
import { progress } from '@/lib/messages/progress/words'
import { useText } from '@/lib/messages/use-text'

export function QuizList({ chapters }: { readonly chapters: readonly OutlineChapter[] }) {
  const t = useText(progress)
  const withQuizzes = chapters.filter((chapter) => chapter.quizzes.length > 0)
  if (withQuizzes.length === 0) return null
  return (
    <Section title={t.questions}>
      {withQuizzes.map((chapter) => (
        <ChapterQuizzes key={chapter.id} chapter={chapter} />
      ))}
    </Section>
  )
}

function ChapterQuizzes({ chapter }: { readonly chapter: OutlineChapter }) {
  const t = useText(progress)
  const { id, short, quizzes } = chapter
  const right = useProgress(
    (progress) => quizzes.filter((quiz) => progress.quizzes[quiz.key]?.correct).length,
  )
  return (
    <details className="border-t border-line" data-testid={`progress-quizzes-${id}`}>
      <summary className="flex cursor-pointer items-center gap-3 py-3">
        <Chevron />
        <span className="font-semibold">{short}</span>
        <span className="ml-auto text-sm text-ink-2 tabular-nums">
          {t.rightOf(right, quizzes.length)}
        </span>
      </summary>
      <ul className="pb-4 text-[0.9375rem] leading-normal">
        {quizzes.map((quiz) => (
          <QuizRow key={quiz.key} quiz={quiz} />
        ))}
      </ul>
      <p className="pb-4 text-sm">
        <AppLink href={`/learn/${id}`} className="underline underline-offset-4 hover:text-accent">
          {t.toChapter}
        </AppLink>
      </p>
    </details>
  )
}

function QuizRow({ quiz }: { readonly quiz: QuizTitle }) {
  const t = useText(progress)
  const answer = useProgress((progress) => progress.quizzes[quiz.key])
  return (
    <li className="flex items-start gap-3 py-1.5">
      <Ring fraction={answer?.correct ? 1 : 0} className="mt-0.5 size-[18px] shrink-0" />
      <span className="min-w-0">
        <CodeText text={quiz.question} />{' '}
        <span className="text-sm text-ink-2">({answerWords(t, answer)})</span>
      </span>
    </li>
  )
}

function answerWords(t: typeof progress.english, answer: QuizProgress | undefined): string {
  if (!answer) return t.notAnswered
  if (answer.firstCorrect) return t.rightAtFirst
  return answer.correct ? t.rightLater : t.notRightYet
}

function Chevron() {
  return (
    <svg
      viewBox="0 0 18 18"
      className="size-[18px] shrink-0 text-ink-3 transition-transform [[open]>summary>&]:rotate-90"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="m7 4.5 4.5 4.5L7 13.5" />
    </svg>
  )
}
