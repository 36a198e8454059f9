import type { Metadata } from 'next'
import { searchUrl } from '@/app/search/search-file'
import { NearestPages } from '@/components/course/nearest-pages'
import { SiteFrame } from '@/components/course/site-frame'
import { AppLink } from '@/components/ui/app-link'
import { Main } from '@/components/ui/main'
import { loadCourse } from '@/lib/course/load'

export const metadata: Metadata = { title: 'No such page' }

export default async function NotFound() {
  const { chapters, labs } = await loadCourse()
  const pages = [
    ...chapters.map(({ id, number, short }) => ({
      id,
      path: `/learn/${id}`,
      name: `Chapter ${number}: ${short}`,
    })),
    ...labs.map(({ id, title }) => ({ id, path: `/labs/${id}`, name: `Lab: ${title}` })),
    { id: 'labs', path: '/labs', name: 'All labs' },
    { id: 'progress', path: '/progress', name: 'Your progress' },
  ]
  return (
    <SiteFrame searchUrl={await searchUrl()}>
      <Main className="plain">
        <h1 className="page-title">There is no page here</h1>
        <p className="lede max-w-[42rem]">
          The address may be mistyped, or the page has moved. Nothing of your work is lost.
        </p>
        <NearestPages pages={pages} />
        <p className="flex flex-wrap gap-3">
          <AppLink href="/" className="button button-go">
            The course
          </AppLink>
          <AppLink href="/labs" className="button">
            All labs
          </AppLink>
        </p>
      </Main>
    </SiteFrame>
  )
}
