import { longest } from '@/lib/assign/assignment'
import type { Draft, DraftProblem } from './draft'
import { FieldGroup, inputClass } from './field'
import { teachText } from '@/lib/messages/teach/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly problems: readonly DraftProblem[]
}

export function TextFields({ draft, change, problems }: Props) {
  const t = useText(teachText)
  return (
    <FieldGroup
      legend={t.whatItIs}
      problem={problems.find(({ field }) => field === 'title')?.words}
    >
      <label className="grid gap-1 font-medium">
        {t.title}
        <input
          value={draft.title}
          maxLength={longest.title}
          placeholder={t.titleExample}
          onChange={(event) => change({ title: event.target.value })}
          className={inputClass}
        />
      </label>
      <label className="grid gap-1 font-medium">
        {t.note}
        <textarea
          value={draft.note}
          rows={3}
          maxLength={longest.note}
          onChange={(event) => change({ note: event.target.value })}
          className={inputClass}
        />
        <span className="text-sm font-normal text-ink-2 tabular-nums">
          {t.noteLength(draft.note.length, longest.note)}
        </span>
      </label>
    </FieldGroup>
  )
}
