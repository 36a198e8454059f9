'use client'

import type { Assignment } from '@/lib/assign/assignment'
import { dueInstant } from '@/lib/assign/due'
import { useProgress } from '@/lib/progress/use-progress'
import { downloadText } from '@/components/progress/download-text'
import { Section } from '@/components/progress/section'
import type { Outline } from '@/components/teach/outline'
import { ruleWords } from '@/components/teach/words'
import { DueLine } from './due-line'
import { HandInPanel } from './hand-in-panel'
import { ItemList } from './item-list'
import { standing } from './standing'
import { assignmentText } from '@/lib/messages/assignment/words'
import { useText } from '@/lib/messages/use-text'

type Props = { readonly assignment: Assignment; readonly outline: Outline }

export function OpenAssignment({ assignment, outline }: Props) {
  const t = useText(assignmentText)
  const { title, note, course, due } = assignment
  const { passed, done, items, percent } = useProgress((progress) => standing(assignment, progress))
  const hasDate = due !== undefined && dueInstant(due) !== null
  return (
    <>
      <header data-testid="assignment">
        <p className="mb-2 text-sm font-medium text-ink-2">{t.assignment}</p>
        <h1 className="page-title break-words">{title}</h1>
        {note && <p className="lede break-words whitespace-pre-line">{note}</p>}
        <div className={`grid gap-1 ${note ? '' : 'mt-4'}`}>
          <p className="text-[0.9375rem] text-ink-2">{ruleWords(t, assignment)}</p>
          <DueLine assignment={assignment} />
        </div>
        {course.title !== outline.title && (
          <p className="mt-4 rounded-xl bg-care-soft px-4 py-3">{t.otherCourse(course.title)}</p>
        )}
        {hasDate && (
          <button
            type="button"
            className="button mt-4"
            onClick={() => void saveCalendar(assignment)}
          >
            {t.toCalendar}
          </button>
        )}
      </header>
      <Section
        title={t.toDo}
        aside={
          <span data-testid="assignment-standing" data-passed={passed}>
            {passed ? t.done : ''}
            {t.someOf(done, items)}
            {assignment.labs.length > 0 && t.ofChecks(percent)}
          </span>
        }
      >
        <ItemList assignment={assignment} outline={outline} />
      </Section>
      <HandInPanel assignment={assignment} outline={outline} />
    </>
  )
}

async function saveCalendar(assignment: Assignment): Promise<void> {
  const { calendarFile } = await import('./calendar')
  const text = calendarFile(assignment, location.href, Date.now())
  downloadText('day-one-assignment.ics', text, 'text/calendar')
}
