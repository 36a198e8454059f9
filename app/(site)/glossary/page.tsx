import type { Metadata } from 'next'
import { AppLink } from '@/components/ui/app-link'
import { CodeText } from '@/components/ui/code-text'
import { Main } from '@/components/ui/main'
import { PageTitle } from '@/components/ui/page-title'
import { english as titles } from '@/lib/messages/titles/en'
import { loadCourse } from '@/lib/course/load'
import { canonical } from '@/lib/site/canonical'
import { LettersNav } from '@/components/course/letters-nav'
import { SayCourse } from '@/components/course/say'
import { SayPages } from '@/components/course/say-pages'
import type { Chapter } from '@/lib/course/schema'

export const metadata: Metadata = {
  title: titles.glossary,
  description:
    'The words of the course, each in a sentence or two, with the chapter that teaches it.',
  ...canonical('/glossary'),
}

export default async function GlossaryPage() {
  const { chapters, glossary } = await loadCourse()
  const letters = [...new Set(glossary.map(({ term }) => initial(term)))]
  return (
    <Main className="plain">
      <PageTitle is="glossary" />
      <h1 className="page-title">
        <SayPages is="glossary" />
      </h1>
      <p className="lede max-w-[42rem]">
        <SayPages is="glossaryLede" of={[glossary.length]} />
      </p>
      <LettersNav className="-mx-2 flex flex-wrap gap-y-1 text-sm font-semibold">
        {letters.map((letter) => (
          <a
            key={letter}
            href={`#letter-${letter}`}
            className="min-w-7 px-2 py-1 text-center text-accent hover:underline"
          >
            {letter}
          </a>
        ))}
      </LettersNav>
      {letters.map((letter) => (
        <section key={letter} aria-labelledby={`letter-${letter}`} className="mt-8 max-w-[46rem]">
          <h2 id={`letter-${letter}`} className="scroll-mt-20 text-sm font-semibold text-ink-3">
            {letter}
          </h2>
          <dl>
            {glossary
              .filter(({ term }) => initial(term) === letter)
              .map(({ id, term, meaning, chapter }) => (
                <div key={id} id={id} className="scroll-mt-20 border-b border-line py-3">
                  <dt lang="en" className="font-semibold">
                    <CodeText text={term} />
                  </dt>
                  <dd className="mt-1 font-serif text-[17px] leading-relaxed text-ink-2">
                    <span lang="en">
                      <CodeText text={meaning} />
                    </span>{' '}
                    <AppLink
                      href={`/learn/${chapter}`}
                      className="font-sans text-[13.5px] text-accent underline underline-offset-2"
                    >
                      <NameOf chapters={chapters} id={chapter} />
                    </AppLink>
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </Main>
  )
}

/** Under which letter a word stands; figures and signs stand together. */
const initial = (term: string): string => {
  const letter = term
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .charAt(0)
    .toUpperCase()
  return /[A-Z]/.test(letter) ? letter : '#'
}

type Names = {
  readonly chapters: readonly Pick<Chapter, 'id' | 'number' | 'short'>[]
  readonly id: string
}

function NameOf({ chapters, id }: Names) {
  const chapter = chapters.find((one) => one.id === id)
  if (chapter === undefined) return id
  return <SayCourse is="chapterName" of={[chapter.number, chapter.short]} />
}
