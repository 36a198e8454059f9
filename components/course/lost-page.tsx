import { AppLink } from '@/components/ui/app-link'
import { Main } from '@/components/ui/main'
import { PageTitle } from '@/components/ui/page-title'
import { lostText } from '@/lib/messages/lost/words'
import { site } from '@/lib/messages/site/words'
import { useText } from '@/lib/messages/use-text'
import { NearestPages } from './nearest-pages'
import { SiteFrame } from './site-frame'

/** What stands at an address that is none of ours. */
export function LostPage({ searchUrl }: { readonly searchUrl: string }) {
  const t = useText(lostText)
  const names = useText(site)
  return (
    <SiteFrame searchUrl={searchUrl}>
      <Main className="plain">
        <PageTitle is="lost" />
        <h1 className="page-title">{t.nothingHere}</h1>
        <p className="lede max-w-[42rem]">{t.nothingHereMore}</p>
        <NearestPages />
        <p className="flex flex-wrap gap-3">
          <AppLink href="/" className="button button-go">
            {names.course}
          </AppLink>
          <AppLink href="/labs" className="button">
            {names.labs}
          </AppLink>
        </p>
      </Main>
    </SiteFrame>
  )
}
