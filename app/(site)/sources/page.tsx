import type { Metadata } from 'next'
import { AppLink } from '@/components/ui/app-link'
import { CodeText } from '@/components/ui/code-text'
import { Main } from '@/components/ui/main'
import { loadCourse } from '@/lib/course/load'
import { evidenceWords } from '@/lib/course/evidence'
import { canonical } from '@/lib/site/canonical'
import { formatDate } from '@/lib/site/format-date'

export const metadata: Metadata = {
  title: 'Sources',
  description: 'Everything that the course rests on, chapter by chapter, with dates.',
  ...canonical('/sources'),
}

export default async function SourcesPage() {
  const { chapters } = await loadCourse()
  const count = chapters.reduce((sum, { sources }) => sum + sources.length, 0)
  return (
    <Main className="plain">
      <h1 className="page-title">Sources</h1>
      <p className="lede max-w-[42rem]">
        The {count} sources of the course, chapter by chapter, with the date of each and how we know
        it: <i>run here</i>, <i>read</i> at the source, or <i>as reported by others</i>.
      </p>
      {chapters
        .filter(({ sources }) => sources.length > 0)
        .map(({ id, number, short, checked, sources }) => (
          <section key={id} aria-labelledby={`sources-${id}`} className="mt-10 max-w-[46rem]">
            <h2 id={`sources-${id}`} className="mb-1 text-base font-semibold">
              <AppLink href={`/learn/${id}#sources`} className="hover:underline">
                Chapter {number}: {short}
              </AppLink>
            </h2>
            <p className="mb-3 text-[13.5px] text-ink-3">Checked {formatDate(checked)}</p>
            <ul className="grid gap-2.5">
              {sources.map(({ id: source, title, by, url, date, evidence }) => (
                <li key={source} className="text-[15px]">
                  <a href={url} className="text-accent underline underline-offset-2">
                    <CodeText text={title} />
                  </a>
                  <span className="block text-[13.5px] text-ink-2">
                    {by}, {formatDate(date)} · {evidenceWords[evidence]}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </Main>
  )
}
