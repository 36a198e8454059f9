import type { Metadata } from 'next'
import { SaySite } from '@/components/course/say-site'
import { SayOffline } from '@/components/offline/say'
import { AppLink } from '@/components/ui/app-link'
import { Main } from '@/components/ui/main'
import { PageTitle } from '@/components/ui/page-title'
import { english as titles } from '@/lib/messages/titles/en'

export const metadata: Metadata = { title: titles.offline, robots: { index: false } }

/** What the service worker shows in place of a page that is not kept. */
export default function Offline() {
  return (
    <Main className="plain">
      <PageTitle is="offline" />
      <h1 className="page-title">
        <SayOffline is="title" />
      </h1>
      <p className="lede max-w-[42rem]">
        <SayOffline is="lede" />
      </p>
      <p className="flex flex-wrap gap-3">
        <AppLink href="/" className="button button-go">
          <SaySite is="course" />
        </AppLink>
        <AppLink href="/labs" className="button">
          <SaySite is="labs" />
        </AppLink>
      </p>
    </Main>
  )
}
