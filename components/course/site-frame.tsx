import type { ReactNode } from 'react'
import { SiteFooter } from '@/components/course/site-footer'
import { SiteHeader } from '@/components/course/site-header'
import { OfflineStart } from '@/components/offline/offline-start'
import { StorageNotice } from '@/components/course/storage-notice'

/** What stands around every page. The page itself brings its `Main`. */
export function SiteFrame({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <a href="#main" className="skip">
        Skip to the content
      </a>
      <SiteHeader />
      <StorageNotice />
      {children}
      <SiteFooter />
      <OfflineStart />
    </>
  )
}
