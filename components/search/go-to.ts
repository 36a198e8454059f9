import { basePath } from '@/lib/site/base-path'

type Router = { readonly push: (path: string) => void }

/** Opens a result. Within a page the browser itself goes there, so that `hashchange` is heard. */
export function goTo(url: string, router: Router): void {
  const target = new URL(basePath + url, location.href)
  const samePage = trimmed(target.pathname) === trimmed(location.pathname)
  if (!samePage || target.hash === '') return router.push(url)
  if (location.hash === target.hash) dispatchEvent(new HashChangeEvent('hashchange'))
  location.hash = target.hash
}

export function openInTab(url: string): void {
  window.open(basePath + url, '_blank', 'noopener')
}

/** A static edition writes its addresses with a slash at the end. */
const trimmed = (path: string) => path.replace(/\/$/, '')
