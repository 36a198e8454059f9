'use client'

import type { ReactNode } from 'react'
import { SiteFooter } from '@/components/course/site-footer'
import { SiteHeader } from '@/components/course/site-header'
import { OfflineStart } from '@/components/offline/offline-start'
import { StorageNotice } from '@/components/course/storage-notice'
import { HashFocus } from '@/components/search/hash-focus'
import { LinkCopier } from '@/components/search/link-copier'
import { site } from '@/lib/messages/site/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  /** Where the search index of this build lies. */
  readonly searchUrl: string
  readonly children: ReactNode
}

/** What stands around every page. The page itself brings its `Main`. */
export function SiteFrame({ searchUrl, children }: Props) {
  const t = useText(site)
  return (
    <>
      <a href="#main" className="skip">
        {t.skip}
      </a>
      <SiteHeader searchUrl={searchUrl} />
      <StorageNotice />
      {children}
      <SiteFooter />
      <HashFocus />
      <LinkCopier />
      <OfflineStart />
    </>
  )
}
