import type { ReactNode } from 'react'
import { searchUrl } from '@/app/search/search-file'
import { SiteFrame } from '@/components/course/site-frame'

export default async function SiteLayout({ children }: { readonly children: ReactNode }) {
  return <SiteFrame searchUrl={await searchUrl()}>{children}</SiteFrame>
}
