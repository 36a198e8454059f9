import type { Metadata } from 'next'
import { SayOffline } from '@/components/offline/say'
import { AppLink } from '@/components/ui/app-link'
import { Main } from '@/components/ui/main'

export const metadata: Metadata = { title: 'Not without a network', robots: { index: false } }

/** What the service worker shows in place of a page that is not kept. */
export default function Offline() {
  return (
    <Main className="plain">
      <h1 className="page-title">
        <SayOffline is="title" />
      </h1>
      <p className="lede max-w-[42rem]">
        <SayOffline is="lede" />
      </p>
      <p className="flex flex-wrap gap-3">
        <AppLink href="/" className="button button-go">
          <SayOffline is="course" />
        </AppLink>
        <AppLink href="/labs" className="button">
          <SayOffline is="labs" />
        </AppLink>
      </p>
    </Main>
  )
}
