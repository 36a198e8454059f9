import { ChapterProgress } from '@/components/course/chapter-progress'
import { LabCard } from '@/components/course/lab-card'
import { AppLink } from '@/components/ui/app-link'
import { CodeText } from '@/components/ui/code-text'

import type { PackedChapter } from './package'
import { usePackage } from './package-context'
import { scormText } from '@/lib/messages/scorm/words'
import { useText } from '@/lib/messages/use-text'

/** What is in the package, and how far the learner is with each part. */
export function ContentsPage() {
  const t = useText(scormText)
  const { title, labs, chapters, mastery } = usePackage()
  const inChapters = new Set(chapters.flatMap(({ chapter }) => chapter.labs))
  const alone = labs.filter(({ summary }) => !inChapters.has(summary.id))
  return (
    <>
      <h1 className="page-title">{title}</h1>
      <p className="lede max-w-[42rem]">
        {chapters.length > 0 ? t.sizeIn(labs.length, chapters.length) : t.size(labs.length)}{' '}
        {mastery === 1 ? t.passAll : t.passShare(Math.round(mastery * 100))}
      </p>
      <ul className="grid gap-10">
        {chapters.map((packed) => (
          <ChapterEntry key={packed.chapter.id} packed={packed} />
        ))}
      </ul>
      <ul className="grid gap-3">
        {alone.map(({ summary }) => (
          <li key={summary.id}>
            <LabCard lab={summary} />
          </li>
        ))}
      </ul>
    </>
  )
}

function ChapterEntry({ packed }: { readonly packed: PackedChapter }) {
  const { labs } = usePackage()
  const { chapter, quizzes } = packed
  const own = labs.filter(({ summary }) => chapter.labs.includes(summary.id))
  return (
    <li>
      <div className="mb-3 flex items-center gap-3">
        <ChapterProgress parts={{ id: chapter.id, labs: chapter.labs, quizzes }} />
        <h2 className="font-serif text-xl leading-snug font-[560]">
          <AppLink href={`/learn/${chapter.id}`} className="hover:text-accent">
            {chapter.number}. <CodeText text={chapter.title} />
          </AppLink>
        </h2>
      </div>
      <ul className="grid gap-3">
        {own.map(({ summary }) => (
          <li key={summary.id}>
            <LabCard lab={summary} />
          </li>
        ))}
      </ul>
    </li>
  )
}
