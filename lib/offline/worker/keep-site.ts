import type { KeepFailure } from '../messages'
import { keyOf, type SiteFile, type SiteIndex } from '../site-index'
import { siteStore } from '../stores'

/** Why a file of the site could not be kept. */
export class KeepError extends Error {
  override readonly name = 'KeepError'

  constructor(
    readonly reason: KeepFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** Few at a time: whoever reads or starts Python meanwhile comes first. */
const lanes = 3

/**
 * Keeps what is missing of a build; a second try goes on where the first one stopped. Throws the
 * first KeepError, and by then nothing is being fetched, written or told any more.
 */
export async function keepSite(
  index: SiteIndex,
  scope: string,
  onProgress: (bytes: number) => void = () => {},
): Promise<void> {
  const cache = await caches.open(siteStore(scope))
  const missing = await missingOf(index, scope)
  const waiting = [...missing]
  let bytes = index.files.reduce((sum, { size }) => sum + size, 0)
  bytes -= missing.reduce((sum, { size }) => sum + size, 0)
  onProgress(bytes)
  const stop = new AbortController()
  const lane = async () => {
    for (let file = waiting.shift(); file && !stop.signal.aborted; file = waiting.shift()) {
      await keepFile(cache, file, index.build, scope, stop.signal)
      bytes += file.size
      onProgress(bytes)
    }
  }
  await Promise.all(
    Array.from({ length: lanes }, () => lane().catch((error: unknown) => stop.abort(error))),
  )
  stop.signal.throwIfAborted()
}

export async function missingOf(index: SiteIndex, scope: string): Promise<readonly SiteFile[]> {
  const cache = await caches.open(siteStore(scope))
  const kept = new Set((await cache.keys()).map(({ url }) => url))
  return index.files.filter((file) => !kept.has(keyOf(scope, file)))
}

async function keepFile(
  cache: Cache,
  file: SiteFile,
  build: string,
  scope: string,
  signal: AbortSignal,
): Promise<void> {
  const response = await fetchFile(file, scope, signal)
  if (file.isPage && !(await isOf(build, response.clone()).catch(brokenOff)))
    throw new KeepError('mixed', `${file.url}: not of build ${build}`)
  await put(cache, keyOf(scope, file), response)
}

/** Files that say their hash are checked by the browser; a wrong one is a network error. */
async function fetchFile(
  { url, integrity }: SiteFile,
  scope: string,
  signal: AbortSignal,
): Promise<Response> {
  const response = await fetch(new URL(url, scope), {
    signal,
    credentials: 'same-origin',
    cache: 'no-cache',
    priority: 'low',
    ...(integrity ? { integrity } : {}),
  }).catch((cause: unknown) => {
    throw new KeepError('network', `${url}: no answer, or not the bytes of this build`, { cause })
  })
  if (!response.ok) throw new KeepError('network', `${url}: the server says ${response.status}`)
  return response
}

export async function put(cache: Cache, key: string, response: Response): Promise<void> {
  try {
    await cache.put(key, response)
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'QuotaExceededError')
      throw new KeepError('full', 'no room', { cause })
    brokenOff(cause)
  }
}

function brokenOff(cause: unknown): never {
  throw new KeepError('network', 'the answer broke off', { cause })
}

/** Each page names its build: `<html data-build>`. */
export async function isOf(build: string, page: Response): Promise<boolean> {
  return (await page.text()).includes(`data-build="${build}"`)
}
