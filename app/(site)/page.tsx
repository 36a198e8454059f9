import { ChapterCard } from '@/components/course/chapter-card'
import { Continue } from '@/components/course/continue'
import { SampleCheck } from '@/components/course/sample-check'
import { ReviewCount } from '@/components/review/review-count'
import { Main } from '@/components/ui/main'
import { loadCourse } from '@/lib/course/load'
import { readQuizzes } from '@/lib/course/read-quizzes'
import { canonical } from '@/lib/site/canonical'

import { HomeFacts } from '@/components/course/home-facts'
import { SayPages } from '@/components/course/say-pages'

export const metadata = canonical('/')

export default async function HomePage() {
  const { title, chapters, labs } = await loadCourse()
  const places = [
    ...chapters.map(({ id, short }) => ({ path: `/learn/${id}`, name: short })),
    ...labs.map(({ id, title }) => ({ path: `/labs/${id}`, name: title })),
  ]
  const quizzes = (await Promise.all(chapters.map(readQuizzes))).flat().map(({ key }) => key)
  const minutes = [...chapters, ...labs].reduce((sum, part) => sum + part.minutes, 0)
  return (
    <Main className="plain">
      <div className="home-hero">
        <div>
          <h1 lang="en" className="page-title">
            {title}
          </h1>
          <p className="lede">
            <SayPages is="homeLede" />
          </p>
          <Continue places={places} />
          <ReviewCount quizzes={quizzes} />
        </div>
        <SampleCheck />
      </div>
      <HomeFacts />
      <section aria-labelledby="chapters-title">
        <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-6">
          <h2 id="chapters-title" className="section-title">
            <SayPages is="chapters" />
          </h2>
          <p className="text-sm font-medium text-ink-2">
            <SayPages is="size" of={[chapters.length, labs.length, Math.ceil(minutes / 60)]} />
          </p>
        </div>
        <ol>
          {chapters.map((chapter) => (
            <li key={chapter.id} className="border-t border-line">
              <ChapterCard chapter={chapter} />
            </li>
          ))}
        </ol>
      </section>
    </Main>
  )
}
