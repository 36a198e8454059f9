'use client'

import { readLink } from '@/lib/assign/link'
import { removeAssignment } from '@/lib/progress/store'
import { useProgress } from '@/lib/progress/use-progress'
import { Section } from '@/components/progress/section'
import { UndoNotice } from '@/components/ui/undo-notice'
import { useUndo } from '@/components/ui/use-undo'
import { dueWords } from '@/components/teach/words'
import { basePath } from '@/lib/site/base-path'
import { standing } from './standing'
import { assignmentText } from '@/lib/messages/assignment/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  /** The one that is shown already. */
  readonly except?: string | undefined
  /** The title of this course: one of another is said to be so. */
  readonly course: string
}

/** Assignments that were opened in this browser, latest first. */
export function KeptAssignments({ except, course }: Props) {
  const t = useText(assignmentText)
  const kept = useProgress(({ assignments }) =>
    Object.entries(assignments)
      .filter(([id, { removed }]) => !removed && id !== except)
      .toSorted(([, a], [, b]) => b.at - a.at)
      .map(([id, { link, handedInAt }]) => ({ id, link, handedInAt })),
  )
  const undo = useUndo()
  if (kept.length === 0 && undo.back === null) return null
  return (
    <Section title={except === undefined ? t.yours : t.yourOthers}>
      <ul className="divide-y divide-line border-y border-line text-[0.9375rem]">
        {kept.map(({ id, link, handedInAt }) => (
          <KeptItem
            key={id}
            id={id}
            link={link}
            handedIn={handedInAt !== undefined}
            course={course}
            onRemove={() => {
              removeAssignment(id)
              undo.offer(() => removeAssignment(id, false))
            }}
          />
        ))}
      </ul>
      <UndoNotice undo={undo} said={t.removedFromList} className="mt-3" />
    </Section>
  )
}

type ItemProps = {
  readonly id: string
  readonly link: string
  readonly handedIn: boolean
  readonly course: string
  readonly onRemove: () => void
}

function KeptItem({ id, link, handedIn, course, onRemove }: ItemProps) {
  const t = useText(assignmentText)
  const read = readLink(link)
  const assignment = read.kind === 'ok' ? read.assignment : null
  const state = useProgress((progress) => assignment && standing(assignment, progress))
  return (
    <li className="flex flex-wrap items-center gap-x-5 gap-y-1 py-3" data-testid={`kept-${id}`}>
      <span className="min-w-0 flex-1 basis-64">
        <a
          href={`${basePath}/assignment#${link}`}
          className="font-semibold break-words hover:text-accent"
        >
          {assignment?.title ?? t.numbered(id)}
        </a>
        <span className="block text-sm text-ink-2">
          {assignment ? dueWords(t, assignment) : t.unreadable}
          {assignment && assignment.course.title !== course && t.from(assignment.course.title)}
        </span>
      </span>
      {state && (
        <span className="text-sm tabular-nums">
          {state.passed ? t.isDone : t.someOf(state.done, state.items)}
          {handedIn && t.handedIn}
        </span>
      )}
      <button
        type="button"
        className="text-sm text-ink-2 underline underline-offset-4 hover:text-ink"
        aria-label={t.removeFromList(assignment?.title ?? id)}
        onClick={onRemove}
      >
        {t.remove}
      </button>
    </li>
  )
}
