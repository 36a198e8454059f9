'use client'

import type { ReactNode } from 'react'
import { SiteFooter } from '@/components/course/site-footer'
import { SiteHeader } from '@/components/course/site-header'
import { OfflineStart } from '@/components/offline/offline-start'
import { StorageNotice } from '@/components/course/storage-notice'
import { site } from '@/lib/messages/site/words'
import { useText } from '@/lib/messages/use-text'

/** What stands around every page. The page itself brings its `Main`. */
export function SiteFrame({ children }: { readonly children: ReactNode }) {
  const t = useText(site)
  return (
    <>
      <a href="#main" className="skip">
        {t.skip}
      </a>
      <SiteHeader />
      <StorageNotice />
      {children}
      <SiteFooter />
      <OfflineStart />
    </>
  )
}
