import type { Metadata } from 'next'
import { searchUrl } from '@/app/search/search-file'
import { Lost } from '@/components/course/lost'

export const metadata: Metadata = { title: 'No such page' }

export default async function NotFound() {
  return <Lost searchUrl={await searchUrl()} />
}
