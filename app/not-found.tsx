import type { Metadata } from 'next'
import { searchUrl } from '@/app/search/search-file'
import { Lost } from '@/components/course/lost'
import { english as titles } from '@/lib/messages/titles/en'

export const metadata: Metadata = { title: titles.lost }

export default async function NotFound() {
  return <Lost searchUrl={await searchUrl()} />
}
