import { ContentError } from '@/lib/course/errors'
import type { LessonTree } from '@/lib/course/lesson-tree'

/** What a link may lead to. */
export type LinkTargets = {
  /** Chapter id -> the ids on its page. */
  readonly chapters: ReadonlyMap<string, ReadonlySet<string>>
  readonly labs: ReadonlySet<string>
}

const pages = new Set(['/', '/labs', '/progress', '/teach', '/assignment', '/course.json'])

/** The ids that links can point at: headings, and plain HTML elements with an `id`. */
export const anchorsOf = ({ headings, elements }: LessonTree): ReadonlySet<string> =>
  new Set([
    ...headings.map(({ id }) => id),
    ...elements.flatMap(({ name, attributes }) =>
      /^[a-z]/.test(name) && typeof attributes.id === 'string' ? [attributes.id] : [],
    ),
  ])

/** Dead internal links, and addresses that are not https. */
export function linkProblems(tree: LessonTree, targets: LinkTargets): readonly ContentError[] {
  const own = anchorsOf(tree)
  return tree.links.flatMap(({ url, line }) => {
    const problem = linkProblem(url, own, targets)
    return problem === null ? [] : [new ContentError(`${tree.path}:${line}`, problem)]
  })
}

function linkProblem(url: string, own: ReadonlySet<string>, targets: LinkTargets): string | null {
  if (url.startsWith('https://')) return URL.canParse(url) ? null : `link ${url} is no address`
  if (url.startsWith('#')) return own.has(url.slice(1)) ? null : `link ${url}: no such heading here`
  if (!url.startsWith('/') || url.startsWith('//')) {
    return `link ${url}: begin with https://, / or #`
  }
  return internalProblem(url, targets)
}

function internalProblem(url: string, { chapters, labs }: LinkTargets): string | null {
  const { pathname, hash } = new URL(url, 'https://course.invalid')
  const [, kind, id = ''] = /^(?:\/embed)?\/(learn|labs)\/([^/]+)$/.exec(pathname) ?? []
  if (kind === 'labs') return labs.has(id) ? null : `link ${url}: no lab "${id}"`
  if (kind === undefined) return pages.has(pathname) ? null : `link ${url}: no such page`
  const anchors = chapters.get(id)
  if (anchors === undefined) return `link ${url}: no chapter "${id}"`
  if (hash === '' || anchors.has(decodeURIComponent(hash.slice(1)))) return null
  return `link ${url}: no such heading in chapter "${id}"`
}
