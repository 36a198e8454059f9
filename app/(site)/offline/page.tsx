import type { Metadata } from 'next'
import { text } from '@/components/offline/text'
import { AppLink } from '@/components/ui/app-link'
import { Main } from '@/components/ui/main'

export const metadata: Metadata = { title: text.page.title, robots: { index: false } }

/** What the service worker shows in place of a page that is not kept. */
export default function Offline() {
  const { title, lede, course, labs } = text.page
  return (
    <Main className="plain">
      <h1 className="page-title">{title}</h1>
      <p className="lede max-w-[42rem]">{lede}</p>
      <p className="flex flex-wrap gap-3">
        <AppLink href="/" className="button button-go">
          {course}
        </AppLink>
        <AppLink href="/labs" className="button">
          {labs}
        </AppLink>
      </p>
    </Main>
  )
}
