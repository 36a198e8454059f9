'use client'

import { readLink } from '@/lib/assign/link'
import { Section } from '@/components/progress/section'
import { UndoNotice } from '@/components/ui/undo-notice'
import { useUndo } from '@/components/ui/use-undo'
import { basePath } from '@/lib/site/base-path'
import { changeMade } from './made'
import type { Outline } from './outline'
import { dueWords, ruleWords } from './words'
import { teachText } from '@/lib/messages/teach/words'
import { useText } from '@/lib/messages/use-text'
import { assignmentText } from '@/lib/messages/assignment/words'

type Props = {
  readonly links: readonly string[]
  readonly outline: Outline
  readonly onEdit: (link: string) => void
  readonly onNew: () => void
}

/** Assignments made in this browser. */
export function MadeList({ links, outline, onEdit, onNew }: Props) {
  const t = useText(teachText)
  const undo = useUndo()
  if (links.length === 0 && undo.back === null) return null
  return (
    <Section title={t.madeHere} aside={t.madeHereMore}>
      <ul className="divide-y divide-line border-y border-line text-[0.9375rem]">
        {links.map((link) => (
          <MadeItem
            key={link}
            link={link}
            outline={outline}
            onEdit={() => onEdit(link)}
            onRemove={() => {
              changeMade((all) => all.filter((one) => one !== link))
              undo.offer(() => changeMade(() => links))
            }}
          />
        ))}
      </ul>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <button type="button" className="button" onClick={onNew}>
          {t.another}
        </button>
        <UndoNotice undo={undo} said={t.removed} />
      </div>
    </Section>
  )
}

type ItemProps = {
  readonly link: string
  readonly outline: Outline
  readonly onEdit: () => void
  readonly onRemove: () => void
}

function MadeItem({ link, outline, onEdit, onRemove }: ItemProps) {
  const t = useText(teachText)
  const words = useText(assignmentText)
  const read = readLink(link)
  if (read.kind !== 'ok') return null
  const { assignment } = read
  return (
    <li className="flex flex-wrap items-center gap-x-5 gap-y-2 py-3">
      <span className="min-w-0 flex-1 basis-64">
        <a
          href={`${basePath}/assignment#${link}`}
          className="font-semibold break-words hover:text-accent"
        >
          {assignment.title}
        </a>
        <span className="block text-sm text-ink-2">
          {ruleWords(words, assignment)} {dueWords(words, assignment)}
          {assignment.course.title !== outline.title && t.forCourse(assignment.course.title)}
        </span>
      </span>
      <button
        type="button"
        className="button"
        aria-label={t.editOne(assignment.title)}
        onClick={onEdit}
      >
        {t.edit}
      </button>
      <button
        type="button"
        className="button"
        aria-label={t.removeOne(assignment.title)}
        onClick={onRemove}
      >
        {t.remove}
      </button>
    </li>
  )
}
