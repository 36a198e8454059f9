import type { Package } from './package'

/** A page of a package. */
export type Route =
  | { readonly kind: 'contents' }
  | { readonly kind: 'lab'; readonly id: string }
  | { readonly kind: 'chapter'; readonly id: string }

/**
 * The page that a path of the site is in this package, with the place on it; null when the package
 * does not have it.
 */
export function routeOf(own: Package, path: string): (Route & { readonly place: string }) | null {
  const [, kind, id = '', place = ''] = /^\/(learn|labs)\/([^/#?]+)\/?(?:#(.*))?$/.exec(path) ?? []
  if (kind === 'labs' && own.labs.some(({ summary }) => summary.id === id))
    return { kind: 'lab', id, place }
  if (kind === 'learn' && own.chapters.some(({ chapter }) => chapter.id === id))
    return { kind: 'chapter', id, place }
  return path === '/' ? { ...startOf(own), place: '' } : null
}

/** One lab or one chapter needs no contents page. */
export function startOf({ labs, chapters }: Package): Route {
  const [lab] = labs
  const [chapter] = chapters
  if (chapter && chapters.length === 1) return { kind: 'chapter', id: chapter.chapter.id }
  if (lab && labs.length === 1 && chapters.length === 0) return { kind: 'lab', id: lab.summary.id }
  return { kind: 'contents' }
}

export function pathOf(route: Route): string {
  switch (route.kind) {
    case 'contents':
      return '/'
    case 'lab':
      return `/labs/${route.id}`
    case 'chapter':
      return `/learn/${route.id}`
  }
}
