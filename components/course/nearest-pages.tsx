import { useEffect, useState } from 'react'
import { AppLink } from '@/components/ui/app-link'
import { CodeText } from '@/components/ui/code-text'
import type { Catalogue } from '@/lib/course/schema'
import { lostText } from '@/lib/messages/lost/words'
import { useText } from '@/lib/messages/use-text'
import { basePath } from '@/lib/site/base-path'
import { nearest } from '@/lib/site/nearest'

type Page = { readonly id: string; readonly path: string; readonly name: string }

/** Every page by what its address ends in. */
function pagesOf({ chapters, labs }: Catalogue, t: typeof lostText.english): readonly Page[] {
  return [
    ...chapters.map(({ id, title }, index) => ({
      id,
      path: `/learn/${id}`,
      name: t.chapter(index + 1, title),
    })),
    ...labs.map(({ id, title }) => ({ id, path: `/labs/${id}`, name: t.lab(title) })),
    { id: 'progress', path: '/progress', name: t.yourProgress },
  ]
}

/** Pages whose name is close to the last word of an address; what buttons lead to is not among them. */
export function NearestPages() {
  const t = useText(lostText)
  const catalogue = useCatalogue()
  if (!catalogue) return null
  const pages = pagesOf(catalogue, t)
  const wanted = location.pathname.toLowerCase().split('/').findLast(Boolean) ?? ''
  const ids = nearest(wanted, [...new Set(pages.map(({ id }) => id))])
  const found = ids.flatMap((id) => pages.filter((page) => page.id === id))
  if (found.length === 0) return null
  return (
    <>
      <p className="mb-2 font-medium">{t.didYouMean}</p>
      <ul className="mb-6 grid gap-1">
        {found.map(({ path, name }) => (
          <li key={path}>
            <AppLink
              href={path}
              className="font-serif text-xl text-accent underline underline-offset-4"
            >
              <CodeText text={name} />
            </AppLink>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Fetched where it is needed: what not-found pages are given travels with all others. */
function useCatalogue(): Catalogue | null {
  const [catalogue, setCatalogue] = useState<Catalogue | null>(null)
  useEffect(() => {
    const asked = new AbortController()
    fetch(`${basePath}/course.json`, { signal: asked.signal })
      .then((response) => (response.ok ? (response.json() as Promise<Catalogue>) : null))
      .then(setCatalogue)
      // Nothing is suggested then.
      .catch(() => {})
    return () => asked.abort()
  }, [])
  return catalogue
}
