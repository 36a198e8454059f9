import { longest } from '@/lib/assign/assignment'
import type { Draft, DraftProblem } from './draft'
import { FieldGroup, inputClass } from './field'

type Props = {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly problems: readonly DraftProblem[]
}

export function TextFields({ draft, change, problems }: Props) {
  return (
    <FieldGroup
      legend="What it is"
      problem={problems.find(({ field }) => field === 'title')?.words}
    >
      <label className="grid gap-1 font-medium">
        Title
        <input
          value={draft.title}
          maxLength={longest.title}
          placeholder="Week 3: reproducible runs"
          onChange={(event) => change({ title: event.target.value })}
          className={inputClass}
        />
      </label>
      <label className="grid gap-1 font-medium">
        Note to learners (optional)
        <textarea
          value={draft.note}
          rows={3}
          maxLength={longest.note}
          onChange={(event) => change({ note: event.target.value })}
          className={inputClass}
        />
        <span className="text-sm font-normal text-ink-2 tabular-nums">
          {draft.note.length} of {longest.note} characters. It stands in the link for everybody to
          read.
        </span>
      </label>
    </FieldGroup>
  )
}
