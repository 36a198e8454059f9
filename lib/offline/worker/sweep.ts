import { keyOf, needed } from '../site-index'
import { keepsRuntime, siteStore } from '../stores'
import type { Builds } from './builds'

/**
 * Removes the files of builds that no open page shows any more. A page keeps its build's files for
 * as long as it is open, whatever has been installed since.
 */
export async function sweep(
  builds: Builds,
  current: string,
  scope: string,
  open: ReadonlySet<string>,
): Promise<void> {
  const all = await builds.all()
  const keep = needed(all, current, await builds.shown(open), Date.now())
  const keys = new Set([
    builds.pagesKey,
    ...keep.flatMap((index) => [
      builds.indexKey(index.build),
      ...index.files.map((file) => keyOf(scope, file)),
    ]),
  ])
  await removeFrom(siteStore(scope), (url) => url.startsWith(scope) && !keys.has(url))
  const folders = keep.flatMap((index) => index.folders.map((folder) => scope + folder))
  const isOld = (url: string) =>
    url.startsWith(`${scope}runtime/`) && !folders.some((folder) => url.startsWith(folder))
  for (const name of (await caches.keys()).filter(keepsRuntime)) await removeFrom(name, isOld)
}

/** Takes back what was kept of a build that finds no room; files of other builds stay. */
export async function discard(builds: Builds, build: string, scope: string): Promise<void> {
  const others = (await builds.all()).filter((index) => index.build !== build)
  if (others.length === 0) {
    await caches.delete(siteStore(scope))
    return
  }
  const keys = new Set([
    builds.pagesKey,
    ...others.flatMap((index) => [
      builds.indexKey(index.build),
      ...index.files.map((file) => keyOf(scope, file)),
    ]),
  ])
  await removeFrom(siteStore(scope), (url) => url.startsWith(scope) && !keys.has(url))
}

async function removeFrom(name: string, isOld: (url: string) => boolean): Promise<void> {
  const cache = await caches.open(name)
  for (const request of await cache.keys()) if (isOld(request.url)) await cache.delete(request)
}
