import type { Metadata } from 'next'
import { searchUrl } from '@/app/search/search-file'
import { NearestPages } from '@/components/course/nearest-pages'
import { SiteFrame } from '@/components/course/site-frame'
import { AppLink } from '@/components/ui/app-link'
import { Main } from '@/components/ui/main'
import { loadCourse } from '@/lib/course/load'
import { SayLost } from '@/components/course/say-lost'

export const metadata: Metadata = { title: 'No such page' }

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
    { id: 'labs', path: '/labs', name: { is: 'allLabs' } as const },
    { id: 'progress', path: '/progress', name: { is: 'yourProgress' } as const },
  ]
  return (
    <SiteFrame searchUrl={await searchUrl()}>
      <Main className="plain">
        <h1 className="page-title">
          <SayLost is="nothingHere" />
        </h1>
        <p className="lede max-w-[42rem]">
          <SayLost is="nothingHereMore" />
        </p>
        <NearestPages pages={pages} />
        <p className="flex flex-wrap gap-3">
          <AppLink href="/" className="button button-go">
            <SayLost is="theCourse" />
          </AppLink>
          <AppLink href="/labs" className="button">
            <SayLost is="allLabs" />
          </AppLink>
        </p>
      </Main>
    </SiteFrame>
  )
}
