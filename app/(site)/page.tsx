import { ChapterCard } from '@/components/course/chapter-card'
import { Continue } from '@/components/course/continue'
import { SampleCheck } from '@/components/course/sample-check'
import { ReviewCount } from '@/components/review/review-count'
import { Main } from '@/components/ui/main'
import { loadCourse } from '@/lib/course/load'
import { readQuizzes } from '@/lib/course/read-quizzes'
import { canonical } from '@/lib/site/canonical'
import { count } from '@/lib/site/count'

export const metadata = canonical('/')

const facts = [
  [
    'Python 3.14, in the page',
    'The real interpreter, compiled for the browser. Nothing to install.',
  ],
  ['Graded at once', 'Each check says what it called, what came back and what it expected.'],
  [
    'No account',
    'Your code and your results stay in this browser, and you can take them with you.',
  ],
  [
    'Yours to reuse',
    'The code is MIT, the lessons are CC BY 4.0, and every claim has a dated source.',
  ],
] as const

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
          <h1 className="page-title">{title}</h1>
          <p className="lede">
            Read how AI systems are built today, and run it as you read: each chapter stands beside
            Python labs that work, and are graded, right here in your browser.
          </p>
          <Continue places={places} />
          <ReviewCount quizzes={quizzes} />
        </div>
        <SampleCheck />
      </div>
      <ul className="home-facts">
        {facts.map(([name, words]) => (
          <li key={name}>
            <h2>{name}</h2>
            <p>{words}</p>
          </li>
        ))}
      </ul>
      <section aria-labelledby="chapters-title">
        <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-6">
          <h2 id="chapters-title" className="section-title">
            Chapters
          </h2>
          <p className="text-sm font-medium text-ink-2">
            {count(chapters.length, 'chapter')}, {count(labs.length, 'lab')}, about{' '}
            {count(Math.ceil(minutes / 60), 'hour')}
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
