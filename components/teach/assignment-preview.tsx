import { ruleWords, dueWords } from './words'
import type { Checked, Draft } from './draft'
import { chapterTitle, labTitle, type Outline } from './outline'
import { teachText } from '@/lib/messages/teach/words'
import { useText } from '@/lib/messages/use-text'
import { assignmentText } from '@/lib/messages/assignment/words'

type Props = { readonly draft: Draft; readonly checked: Checked; readonly outline: Outline }

/** What learners will see, as it is typed. */
export function AssignmentPreview({ draft, checked, outline }: Props) {
  const t = useText(teachText)
  const words = useText(assignmentText)
  const assignment = checked.kind === 'ok' ? checked.assignment : null
  const chapters = outline.chapters.filter(({ id }) => draft.chapters.includes(id))
  const labs = outline.labs.filter(({ id }) => draft.labs.includes(id))
  return (
    <section
      aria-label={t.learnersSee}
      data-testid="assignment-preview"
      className="min-w-0 rounded-[14px] border border-line bg-raised px-5 py-5"
    >
      <p className="text-sm font-medium text-ink-2">{t.learnersSee}</p>
      <h2 className="mt-1 font-serif text-2xl leading-tight font-[560] break-words">
        {draft.title.trim() || <span className="text-ink-3">{t.aTitle}</span>}
      </h2>
      {draft.note.trim() && (
        <p className="mt-2 break-words whitespace-pre-line text-ink-2">{draft.note.trim()}</p>
      )}
      {assignment && (
        <p className="mt-2 text-[0.9375rem] text-ink-2">
          {ruleWords(words, assignment)} {dueWords(words, assignment)}
        </p>
      )}
      <ul className="mt-3 grid gap-1 text-[0.9375rem]">
        {chapters.map(({ id }) => (
          <li key={id}>{t.readChapter(chapterTitle(outline, id))}</li>
        ))}
        {labs.map(({ id }) => (
          <li key={id}>{t.lab(labTitle(outline, id))}</li>
        ))}
        {chapters.length + labs.length === 0 && <li className="text-ink-3">{t.thatYouChoose}</li>}
      </ul>
    </section>
  )
}
