import { ChapterProgress } from '@/components/course/chapter-progress'
import { LabCard } from '@/components/course/lab-card'
import { AppLink } from '@/components/ui/app-link'
import { CodeText } from '@/components/ui/code-text'
import { count } from '@/lib/site/count'
import type { PackedChapter } from './package'
import { usePackage } from './package-context'

/** What is in the package, and how far the learner is with each part. */
export function ContentsPage() {
  const { title, labs, chapters, mastery } = usePackage()
  const inChapters = new Set(chapters.flatMap(({ chapter }) => chapter.labs))
  const alone = labs.filter(({ summary }) => !inChapters.has(summary.id))
  return (
    <>
      <h1 className="page-title">{title}</h1>
      <p className="lede max-w-[42rem]">
        {count(labs.length, 'lab')}
        {chapters.length > 0 && ` in ${count(chapters.length, 'chapter')}`}.{' '}
        {mastery === 1
          ? 'You have passed when every check of every lab has passed.'
          : `You have passed when ${Math.round(mastery * 100)} % of all checks have passed.`}
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
