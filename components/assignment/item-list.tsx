'use client'

import type { Assignment } from '@/lib/assign/assignment'
import { isRead, labState } from '@/lib/progress/selectors'
import { useProgress } from '@/lib/progress/use-progress'
import { LabBadge } from '@/components/course/lab-badge'
import { chapterTitle, labTitle, type Outline } from '@/components/teach/outline'
import { AppLink } from '@/components/ui/app-link'
import { Ring } from '@/components/ui/ring'
import { assignmentText } from '@/lib/messages/assignment/words'
import { useText } from '@/lib/messages/use-text'

type Props = { readonly assignment: Assignment; readonly outline: Outline }

/** Chapters and labs that are asked for, each with its state and its link. */
export function ItemList({ assignment: { chapters, labs }, outline }: Props) {
  return (
    <ul className="divide-y divide-line border-y border-line text-[0.9375rem]">
      {chapters.map((id) => (
        <ChapterItem key={id} id={id} outline={outline} />
      ))}
      {labs.map((id) => (
        <LabItem key={id} id={id} outline={outline} />
      ))}
    </ul>
  )
}

const row = 'flex flex-wrap items-center gap-x-4 gap-y-1 py-3'

function ChapterItem({ id, outline }: { readonly id: string; readonly outline: Outline }) {
  const t = useText(assignmentText)
  const read = useProgress((progress) => isRead(progress, id))
  const chapter = outline.chapters.find((one) => one.id === id)
  return (
    <li
      className={row}
      data-testid={`assignment-chapter-${id}`}
      data-state={read ? 'done' : 'left'}
    >
      <Ring fraction={read ? 1 : 0} />
      {chapter ? (
        <>
          <AppLink href={`/learn/${id}`} className="min-w-0 flex-1 font-semibold hover:text-accent">
            {t.readChapter(chapterTitle(outline, id))}
          </AppLink>
          <span className="text-sm text-ink-2 tabular-nums">
            {read ? t.read : t.minutes(chapter.minutes)}
          </span>
        </>
      ) : (
        <Unknown words={t.unknownChapter(id)} />
      )}
    </li>
  )
}

function LabItem({ id, outline }: { readonly id: string; readonly outline: Outline }) {
  const t = useText(assignmentText)
  const state = useProgress((progress) => labState(progress, id))
  const best = useProgress((progress) => progress.labs[id]?.best)
  const lab = outline.labs.find((one) => one.id === id)
  const share = best && best.total > 0 ? best.passed / best.total : 0
  return (
    <li
      className={row}
      data-testid={`assignment-lab-${id}`}
      data-state={state === 'passed' ? 'done' : 'left'}
    >
      <Ring fraction={state === 'passed' ? 1 : Math.min(share, 0.95)} />
      {lab ? (
        <>
          <AppLink href={`/labs/${id}`} className="min-w-0 flex-1 font-semibold hover:text-accent">
            {t.lab(labTitle(outline, id))}
          </AppLink>
          <span className="text-sm text-ink-2 tabular-nums">
            {best ? t.checks(best.passed, best.total) : t.minutes(lab.minutes)}
          </span>
          <LabBadge id={id} />
        </>
      ) : (
        <Unknown words={t.unknownLab(id)} />
      )}
    </li>
  )
}

function Unknown({ words }: { readonly words: string }) {
  const t = useText(assignmentText)
  return (
    <>
      <span className="min-w-0 flex-1 font-semibold break-words">{words}</span>
      <span className="text-sm text-care">{t.notInCourse}</span>
    </>
  )
}
