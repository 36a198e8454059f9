/** What `next build` leaves behind: for `next start`, or as a folder for any static host. */
export type Edition = 'server' | 'export'

type Place = { readonly url: string; readonly isPage: true | false }

/** Pages for other people's frames, pictures for other sites, and what answers errors. */
const left =
  /^(embed\/|oembed\/|og\/|schemas\/|(_not-found|_global-error|404|500)(\/index)?\.html$|embed(-page|-probe)?\.js$)/
/** Of Next's other router; nothing asks for them. */
const unused = /^_next\/static\/[^/]+\/_(build|ssg|clientMiddleware)Manifest\.js$/

const kept =
  /^(_next\/static\/|labs\/[^/]+\/pack\.json$|search\/[^/]+\.json$|course\.json$|theme\.js$|manifest\.webmanifest$|icons\/)/

/** The address, relative to the scope, of a file that works offline; else `null`. */
export function placeOf(edition: Edition, file: string): Place | null {
  const path = edition === 'export' ? file.replace(/^out\//, '') : servedPath(file)
  if (path === null || left.test(path) || unused.test(path)) return null
  if (path.endsWith('.html')) return { url: pageAddress(edition, path), isPage: true }
  return kept.test(path) ? { url: path, isPage: false } : null
}

function servedPath(file: string): string | null {
  if (file.startsWith('public/')) return file.slice('public/'.length)
  if (file.startsWith('.next/static/')) return `_next/${file.slice('.next/'.length)}`
  const path = file.replace(/^\.next\/server\/app\//, '')
  return path.endsWith('.html') ? path : path.replace(/\.body$/, '')
}

/** A static host serves folders with a slash, Next without: a redirect would not be kept. */
function pageAddress(edition: Edition, path: string): string {
  if (edition === 'export') return path.replace(/index\.html$/, '')
  return path.replace(/(^|\/)index\.html$/, '').replace(/\.html$/, '')
}
