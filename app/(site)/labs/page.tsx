import type { Metadata } from 'next'
import { LabCard } from '@/components/course/lab-card'
import { Main } from '@/components/ui/main'
import { PageTitle } from '@/components/ui/page-title'
import { english as titles } from '@/lib/messages/titles/en'
import { loadCourse } from '@/lib/course/load'
import { canonical } from '@/lib/site/canonical'
import { SayCourse } from '@/components/course/say'
import { SayPages } from '@/components/course/say-pages'

export const metadata: Metadata = {
  title: titles.labs,
  description: 'Every lab of the course: real Python in the page, graded check by check.',
  ...canonical('/labs'),
}

export default async function LabsPage() {
  const { chapters, labs } = await loadCourse()
  return (
    <Main className="plain">
      <PageTitle is="labs" />
      <h1 className="page-title">
        <SayPages is="labs" />
      </h1>
      <p className="lede max-w-[42rem]">
        <SayPages is="labsLede" />
      </p>
      {chapters
        .filter((chapter) => chapter.labs.length > 0)
        .map(({ id, number, short }) => (
          <section key={id} aria-labelledby={`labs-${id}`} className="mt-10">
            <h2 id={`labs-${id}`} className="mb-3 text-sm font-semibold text-ink-2">
              <SayCourse is="chapterName" of={[number, short]} />
            </h2>
            <ul className="grid gap-3">
              {labs
                .filter(({ chapter }) => chapter === id)
                .map((lab) => (
                  <li key={lab.id}>
                    <LabCard lab={lab} />
                  </li>
                ))}
            </ul>
          </section>
        ))}
    </Main>
  )
}
