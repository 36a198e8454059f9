import type { Draft, DraftProblem } from './draft'
import { FieldGroup } from './field'
import type { Outline, OutlineChapter } from './outline'
import { teachText } from '@/lib/messages/teach/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly problems: readonly DraftProblem[]
  readonly outline: Outline
}

/** Chapters to read, and under each its labs. */
export function ItemPicker({ draft, change, problems, outline }: Props) {
  const t = useText(teachText)
  const everything = {
    chapters: outline.chapters.map(({ id }) => id),
    labs: outline.labs.map(({ id }) => id),
  }
  const minutes = [
    ...outline.chapters.filter(({ id }) => draft.chapters.includes(id)),
    ...outline.labs.filter(({ id }) => draft.labs.includes(id)),
  ].reduce((sum, part) => sum + part.minutes, 0)
  return (
    <FieldGroup legend={t.items} problem={problems.find(({ field }) => field === 'items')?.words}>
      <div className="flex flex-wrap items-center gap-3">
        <button type="button" className="button" onClick={() => change(everything)}>
          {t.everything}
        </button>
        <button type="button" className="button" onClick={() => change({ chapters: [], labs: [] })}>
          {t.nothing}
        </button>
        <p role="status" className="text-sm text-ink-2 tabular-nums">
          {minutes < 90
            ? t.chosenMinutes(draft.chapters.length, draft.labs.length, minutes)
            : t.chosenHours(draft.chapters.length, draft.labs.length, Math.round(minutes / 60))}
        </p>
      </div>
      <ul className="divide-y divide-line border-y border-line">
        {outline.chapters.map((chapter) => (
          <ChapterChoice
            key={chapter.id}
            chapter={chapter}
            draft={draft}
            change={change}
            outline={outline}
          />
        ))}
      </ul>
    </FieldGroup>
  )
}

type ChoiceProps = Pick<Props, 'draft' | 'change' | 'outline'> & {
  readonly chapter: OutlineChapter
}

function ChapterChoice({ chapter, draft, change, outline }: ChoiceProps) {
  const t = useText(teachText)
  return (
    <li className="grid gap-1 py-2.5">
      <Box
        label={`${chapter.number}. ${chapter.short}`}
        minutes={chapter.minutes}
        strong
        checked={draft.chapters.includes(chapter.id)}
        onChange={(on) => change({ chapters: toggled(draft.chapters, chapter.id, on) })}
      />
      {chapter.labs.map((id) => {
        const lab = outline.labs.find((one) => one.id === id)
        return (
          lab && (
            <div key={id} className="pl-7">
              <Box
                label={t.lab(lab.title)}
                minutes={lab.minutes}
                checked={draft.labs.includes(id)}
                onChange={(on) => change({ labs: toggled(draft.labs, id, on) })}
              />
            </div>
          )
        )
      })}
    </li>
  )
}

function toggled(ids: readonly string[], id: string, on: boolean): readonly string[] {
  const others = ids.filter((one) => one !== id)
  return on ? [...others, id] : others
}

type BoxProps = {
  readonly label: string
  readonly minutes: number
  readonly checked: boolean
  readonly strong?: boolean
  readonly onChange: (on: boolean) => void
}

function Box({ label, minutes, checked, strong = false, onChange }: BoxProps) {
  const t = useText(teachText)
  return (
    <label className="flex items-baseline gap-2.5 py-0.5">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="size-4 translate-y-0.5 accent-(--accent)"
      />
      <span className={`min-w-0 flex-1 ${strong ? 'font-semibold' : ''}`}>{label}</span>
      <span className="text-sm text-ink-2 tabular-nums">{t.minutes(minutes)}</span>
    </label>
  )
}
