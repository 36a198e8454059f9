import type { Metadata } from 'next'
import { searchUrl } from '@/app/search/search-file'
import { NearestPages } from '@/components/course/nearest-pages'
import { SiteFrame } from '@/components/course/site-frame'
import { AppLink } from '@/components/ui/app-link'
import { Main } from '@/components/ui/main'
import { PageTitle } from '@/components/ui/page-title'
import { english as titles } from '@/lib/messages/titles/en'
import { loadCourse } from '@/lib/course/load'
import { SaySite } from '@/components/course/say-site'
import { SayLost } from '@/components/course/say-lost'

export const metadata: Metadata = { title: titles.lost }

export default async function NotFound() {
  const { chapters, labs } = await loadCourse()
  const pages = [
    ...chapters.map(({ id, number, short }) => ({
      id,
      path: `/learn/${id}`,
      name: { is: 'chapter', of: [number, short] } as const,
    })),
    ...labs.map(({ id, title }) => ({
      id,
      path: `/labs/${id}`,
      name: { is: 'lab', of: [title] } as const,
    })),
    { id: 'progress', path: '/progress', name: { is: 'yourProgress' } as const },
  ]
  return (
    <SiteFrame searchUrl={await searchUrl()}>
      <Main className="plain">
        <PageTitle is="lost" />
        <h1 className="page-title">
          <SayLost is="nothingHere" />
        </h1>
        <p className="lede max-w-[42rem]">
          <SayLost is="nothingHereMore" />
        </p>
        <NearestPages pages={pages} />
        <p className="flex flex-wrap gap-3">
          <AppLink href="/" className="button button-go">
            <SaySite is="course" />
          </AppLink>
          <AppLink href="/labs" className="button">
            <SaySite is="labs" />
          </AppLink>
        </p>
      </Main>
    </SiteFrame>
  )
}
