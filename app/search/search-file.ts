import { createHash } from 'node:crypto'
import { loadSearchEntries } from '@/lib/course/load'
import { buildSearchFile } from '@/lib/search/build'
import { searchFormat } from '@/lib/search/schema'
import { basePath } from '@/lib/site/base-path'

let named: Promise<string> | undefined

/** Named by what can be found, so that it may be cached for ever. While developing it changes. */
export function searchFileName(): Promise<string> {
  if (process.env.NODE_ENV === 'development') return Promise.resolve('dev.json')
  return (named ??= hashedName())
}

async function hashedName(): Promise<string> {
  const hash = createHash('sha256').update(`${searchFormat}:`)
  return `${hash
    .update(JSON.stringify(await loadSearchEntries()))
    .digest('hex')
    .slice(0, 16)}.json`
}

export const searchUrl = async (): Promise<string> => `${basePath}/search/${await searchFileName()}`

export const searchFile = async () => buildSearchFile(await loadSearchEntries())
