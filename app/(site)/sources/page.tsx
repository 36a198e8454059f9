import type { Metadata } from 'next'
import { AppLink } from '@/components/ui/app-link'
import { CodeText } from '@/components/ui/code-text'
import { Main } from '@/components/ui/main'
import { PageTitle } from '@/components/ui/page-title'
import { english as titles } from '@/lib/messages/titles/en'
import { loadCourse } from '@/lib/course/load'

import { canonical } from '@/lib/site/canonical'

import { SourcesLede } from '@/components/course/sources-lede'
import { SayCourse } from '@/components/course/say'
import { SayPages } from '@/components/course/say-pages'
import { SourceFacts } from '@/components/course/source-facts'

export const metadata: Metadata = {
  title: titles.sources,
  description: 'Everything that the course rests on, chapter by chapter, with dates.',
  ...canonical('/sources'),
}

export default async function SourcesPage() {
  const { chapters } = await loadCourse()
  const count = chapters.reduce((sum, { sources }) => sum + sources.length, 0)
  return (
    <Main className="plain">
      <PageTitle is="sources" />
      <h1 className="page-title">
        <SayPages is="sources" />
      </h1>
      <p className="lede max-w-[42rem]">
        <SourcesLede count={count} />
      </p>
      {chapters
        .filter(({ sources }) => sources.length > 0)
        .map(({ id, number, short, checked, sources }) => (
          <section key={id} aria-labelledby={`sources-${id}`} className="mt-10 max-w-[46rem]">
            <h2 id={`sources-${id}`} className="mb-1 text-base font-semibold">
              <AppLink href={`/learn/${id}#sources`} className="hover:underline">
                <SayCourse is="chapterName" of={[number, short]} />
              </AppLink>
            </h2>
            <p className="mb-3 text-[13.5px] text-ink-3">
              <SayCourse is="checked" of={[checked]} />
            </p>
            <ul className="grid gap-2.5 [overflow-wrap:anywhere]">
              {sources.map(({ id: source, title, by, url, date, evidence }) => (
                <li key={source} className="text-[15px]">
                  <a href={url} className="text-accent underline underline-offset-2">
                    <CodeText text={title} />
                  </a>
                  <span className="block text-[13.5px] text-ink-2">
                    <SourceFacts by={by} date={date} evidence={evidence} />
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </Main>
  )
}
