/** What of a request decides how it is answered. */
export type Asked = {
  readonly method: string
  readonly mode: string
  readonly url: string
  /** It has a Range, or Next asks for the data of a page instead of the page. */
  readonly range: boolean
  readonly payload: boolean
}

export type Decision =
  /** The browser does what it would do without a service worker. */
  | { readonly kind: 'pass' }
  | { readonly kind: 'page'; readonly path: string }
  | { readonly kind: 'payload' }
  /** A script of Python or of a tool, started by its address. */
  | { readonly kind: 'runtime'; readonly path: string }
  | { readonly kind: 'file'; readonly path: string }

const pass: Decision = { kind: 'pass' }

/**
 * What other sites load or frame, what says which version there is, and what browsers ask for by
 * themselves: never from here.
 */
const foreign =
  /^(embed\/|embed(-page|-probe)?\.js$|oembed\/|og\/|schemas\/|sw\.js$|offline\.json$|favicon\.ico$)/

/** Pure: `scope` is the whole address that the service worker serves, ending in `/`. */
export function decide(asked: Asked, scope: string): Decision {
  if (asked.method !== 'GET' || asked.range || !asked.url.startsWith(scope)) return pass
  const url = new URL(asked.url)
  const path = url.pathname.slice(new URL(scope).pathname.length)
  if (foreign.test(path)) return pass
  if (asked.mode === 'navigate') return { kind: 'page', path }
  if (path.startsWith('runtime/')) return path.endsWith('.js') ? { kind: 'runtime', path } : pass
  const payload = asked.payload || url.searchParams.has('_rsc') || path.endsWith('.txt')
  return payload ? { kind: 'payload' } : { kind: 'file', path }
}
