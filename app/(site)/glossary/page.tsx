import type { Metadata } from 'next'
import { AppLink } from '@/components/ui/app-link'
import { CodeText } from '@/components/ui/code-text'
import { Main } from '@/components/ui/main'
import { loadCourse } from '@/lib/course/load'
import { canonical } from '@/lib/site/canonical'

export const metadata: Metadata = {
  title: 'Glossary',
  description:
    'The words of the course, each in a sentence or two, with the chapter that teaches it.',
  ...canonical('/glossary'),
}

export default async function GlossaryPage() {
  const { chapters, glossary } = await loadCourse()
  const letters = [...new Set(glossary.map(({ term }) => initial(term)))]
  return (
    <Main className="plain">
      <h1 className="page-title">Glossary</h1>
      <p className="lede max-w-[42rem]">
        {glossary.length} words of the course, each with the chapter that teaches it.
      </p>
      <nav aria-label="Letters" className="flex flex-wrap gap-x-3 gap-y-1 text-sm font-semibold">
        {letters.map((letter) => (
          <a key={letter} href={`#letter-${letter}`} className="text-accent hover:underline">
            {letter}
          </a>
        ))}
      </nav>
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
                  <dt className="font-semibold">
                    <CodeText text={term} />
                  </dt>
                  <dd className="mt-1 font-serif text-[17px] leading-relaxed text-ink-2">
                    <CodeText text={meaning} />{' '}
                    <AppLink
                      href={`/learn/${chapter}`}
                      className="font-sans text-[13.5px] text-accent underline underline-offset-2"
                    >
                      {nameOf(chapters, chapter)}
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

function nameOf(
  chapters: readonly { readonly id: string; readonly number: number; readonly short: string }[],
  id: string,
): string {
  const chapter = chapters.find((one) => one.id === id)
  return chapter ? `Chapter ${chapter.number}: ${chapter.short}` : id
}
