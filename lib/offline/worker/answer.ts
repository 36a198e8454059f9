import { decide, type Decision } from '../decide'
import { findFile, keyOf, type SiteFile, type SiteIndex } from '../site-index'
import { siteStore, storeOf } from '../stores'
import type { Builds } from './builds'
import { fresh } from './fresh'
import { isOf, put } from './keep-site'
import { nothingKept } from './nothing-kept'
import type { FetchEvent } from './scope'

type Setting = { readonly current: SiteIndex; readonly builds: Builds; readonly scope: string }

/** Longer than this nobody waits for the data of a page: the page itself is kept. In ms. */
const payloadLimit = 4000

/** The answer to a request, or `null` when it is none of ours. */
export function answer(event: FetchEvent, setting: Setting): Promise<Response> | null {
  const { request } = event
  const decision: Decision = decide(
    {
      method: request.method,
      mode: request.mode,
      url: request.url,
      range: request.headers.has('range'),
      payload: request.headers.has('rsc'),
    },
    setting.scope,
  )
  switch (decision.kind) {
    case 'pass':
      return null
    case 'page':
      return page(event, decision.path, setting)
    case 'payload':
      return payload(request)
    case 'runtime':
      return script(request, setting.scope + decision.path, storeOf(decision.path))
    case 'file':
      return file(event, decision.path, setting)
  }
}

/** Always of the current build, whatever the server has by now; its files follow from that. */
async function page(event: FetchEvent, path: string, setting: Setting): Promise<Response> {
  const { current, builds, scope } = setting
  const found = findFile(current, path, true)
  const kept = found && (await match(found, scope))
  if (kept) {
    await builds.note(event.resultingClientId, current.build)
    return kept
  }
  try {
    const response = await fetch(event.request)
    if (found && response.ok && (await isOf(current.build, response.clone()))) {
      await builds.note(event.resultingClientId, current.build)
      event.waitUntil(keep(found, response.clone(), scope))
    }
    return response
  } catch {
    const instead = findFile(current, 'offline', true)
    return (instead && (await match(instead, scope))) ?? nothingKept(scope)
  }
}

/** Next falls back to the page when its data does not come, or is of another build. */
async function payload(request: Request): Promise<Response> {
  try {
    return await fetch(request, { signal: AbortSignal.timeout(payloadLimit) })
  } catch {
    return Response.error()
  }
}

/** A file of the build that the page shows. A page that has not said which gets the server's. */
async function file(event: FetchEvent, path: string, setting: Setting): Promise<Response> {
  const { current, builds, scope } = setting
  const named = await builds.of(event.clientId)
  const index = named === current.build ? current : named && (await builds.index(named))
  // Names with a hash mean the same to every page.
  const hashed = path.startsWith('_next/static/')
  const found = findFile(index || (hashed ? current : nothing), path, false)
  const kept = found && (await match(found, scope))
  if (kept) return kept
  const response = await fetch(event.request)
  if (found && hashed && response.ok) event.waitUntil(keep(found, response.clone(), scope))
  return response
}

const nothing: SiteIndex = { build: '', files: [], folders: [] }

/** Kept by the page that started it (lib/assets); this only reads. */
async function script(request: Request, url: string, store: string): Promise<Response> {
  const kept = await caches.match(url, { cacheName: store }).catch(() => undefined)
  return kept ? fresh(kept) : fetch(request)
}

async function match(file: SiteFile, scope: string): Promise<Response | null> {
  const key = keyOf(scope, file)
  const kept = await caches.match(key, { cacheName: siteStore(scope) }).catch(() => undefined)
  return kept ? fresh(kept) : null
}

async function keep(file: SiteFile, response: Response, scope: string): Promise<void> {
  try {
    await put(await caches.open(siteStore(scope)), keyOf(scope, file), response)
  } catch {
    // It was answered; the next one who asks may have more luck.
  }
}
