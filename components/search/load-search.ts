import type { Finder } from '@/lib/search/find'
import type { SearchFile } from '@/lib/search/schema'
import type { SearchBody } from './search-body'

export type Search = { readonly finder: Finder; readonly Body: typeof SearchBody }

let loading: Promise<Search> | undefined

/** Code and index, once; after a failure they can be asked for again. */
export function loadSearch(url: string): Promise<Search> {
  loading ??= load(url).catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

async function load(url: string): Promise<Search> {
  const [{ openSearch }, { SearchBody: Body }, file] = await Promise.all([
    import('@/lib/search/find'),
    import('./search-body'),
    fetchIndex(url),
  ])
  return { finder: openSearch(file), Body }
}

async function fetchIndex(url: string): Promise<SearchFile> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return (await response.json()) as SearchFile
}
