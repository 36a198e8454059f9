import MiniSearch from 'minisearch'
import { indexOptions } from './options'
import { searchFormat, type SearchEntry, type SearchFile } from './schema'

/** The file that the search dialog loads. */
export function buildSearchFile(entries: readonly SearchEntry[]): SearchFile {
  const index = new MiniSearch(indexOptions)
  index.addAll(entries.map(({ title, text }, id) => ({ id, title, text })))
  return { format: searchFormat, entries, index: JSON.stringify(index) }
}
