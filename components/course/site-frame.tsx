import type { ReactNode } from 'react'
import { SiteFooter } from '@/components/course/site-footer'
import { SiteHeader } from '@/components/course/site-header'
import { StorageNotice } from '@/components/course/storage-notice'
import { HashFocus } from '@/components/search/hash-focus'
import { LinkCopier } from '@/components/search/link-copier'

type Props = {
  /** Where the search index of this build lies. */
  readonly searchUrl: string
  readonly children: ReactNode
}

/** What stands around every page. The page itself brings its `Main`. */
export function SiteFrame({ searchUrl, children }: Props) {
  return (
    <>
      <a href="#main" className="skip">
        Skip to the content
      </a>
      <SiteHeader searchUrl={searchUrl} />
      <StorageNotice />
      {children}
      <SiteFooter />
      <HashFocus />
      <LinkCopier />
    </>
  )
}
