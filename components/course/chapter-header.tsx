import { CodeText } from '@/components/ui/code-text'
import type { Chapter } from '@/lib/course/schema'
import { count } from '@/lib/site/count'
import { formatMonth } from '@/lib/site/format-date'

export function ChapterHeader({ chapter }: { readonly chapter: Chapter }) {
  const { number, title, lede, minutes, labs, checked, sources, objectives } = chapter
  return (
    <header>
      <p className="mb-2 text-[13px] font-semibold text-accent">Chapter {number}</p>
      <h1 className="page-title">
        <CodeText text={title} />
      </h1>
      <p className="lede">
        <CodeText text={lede} />
      </p>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 border-b border-line pb-6 text-sm font-medium text-ink-2">
        <li>{minutes} min read</li>
        {labs.length > 0 && <li>{count(labs.length, 'lab')}</li>}
        <li>Checked {formatMonth(checked)}</li>
        {sources.length > 0 && (
          <li>
            <a href="#sources" className="underline underline-offset-4 hover:text-ink">
              {count(sources.length, 'source')}
            </a>
          </li>
        )}
      </ul>
      <section aria-labelledby="objectives-title" className="objectives">
        <h2 id="objectives-title">What you will be able to do</h2>
        <ul>
          {objectives.map((objective) => (
            <li key={objective}>
              <CodeText text={objective} />
            </li>
          ))}
        </ul>
      </section>
    </header>
  )
}
