/**
 * The service worker. It serves one build, whole: pages and files as they were kept together at
 * install. A newer one waits until nobody shows the old, or until a learner asks for it; pages of
 * the old build then keep getting their own files.
 */
import { throttle } from '@/lib/timing/throttle'
import type { FromServiceWorker, HowMuch, KeepFailure, ToServiceWorker } from '../messages'
import { sizeOf, type SiteIndex } from '../site-index'
import { answer } from './answer'
import { Builds } from './builds'
import { KeepError, keepSite, missingOf } from './keep-site'
import type { MessageToWorker, WorkerScope } from './scope'
import { discard, sweep } from './sweep'

/** Written in by scripts/build-worker.ts. */
declare const SITE_INDEX: SiteIndex

const worker = self as unknown as WorkerScope
const current = SITE_INDEX
const { scope } = worker.registration
const builds = new Builds(scope)
/** Since this worker was started: whether old builds may still lie about. */
let swept = false

/** Progress is told this often, in ms: each time costs every open page a moment. */
const tellEvery = 300

worker.addEventListener('install', (event) => event.waitUntil(install()))
worker.addEventListener('activate', (event) => event.waitUntil(activate()))

worker.addEventListener('fetch', (event) => {
  const response = answer(event, { current, builds, scope })
  if (response) event.respondWith(response)
  if (event.request.mode === 'navigate' && !swept) event.waitUntil(tidy())
})

worker.addEventListener('message', (event) => {
  const message = event.data as ToServiceWorker
  switch (message.type) {
    case 'take-over':
      return event.waitUntil(worker.skipWaiting())
    case 'page':
      return event.waitUntil(meet(event, message.build))
    case 'how-much':
      return event.waitUntil(tellHowMuch(event.ports[0]))
    case 'mend':
      return event.waitUntil(mend().then((failure) => tellHowMuch(event.ports[0], failure)))
  }
})

async function install(): Promise<void> {
  const { build, files } = current
  const total = sizeOf(files)
  let bytes = 0
  const progress = throttle(() => void tell({ type: 'keeping', build, bytes, total }), tellEvery)
  try {
    await builds.keepIndex(current)
    const onProgress = (kept: number) => {
      bytes = kept
      progress.call()
    }
    // What is still due is told before a failure, never after it.
    await keepSite(current, scope, onProgress).finally(progress.flush)
  } catch (error) {
    const reason = error instanceof KeepError ? error.reason : 'full'
    // Nothing to go on from: the same would not fit the next time either.
    if (reason === 'full') await discard(builds, build, scope).catch(() => {})
    await tell({ type: 'not-kept', build, reason })
    throw error
  }
}

async function activate(): Promise<void> {
  await worker.clients.claim()
  await tell({ type: 'serving', build: current.build })
  await tidy()
}

/** A page says what it is. What the browser has removed meanwhile is fetched again. */
async function meet(event: MessageToWorker, build: string): Promise<void> {
  if (event.source) await builds.note(event.source.id, build)
  if ((await missingOf(current, scope)).length > 0) await mend()
}

/** What cannot be fetched now is asked for by the next page again. */
async function mend(): Promise<KeepFailure | null> {
  try {
    await builds.keepIndex(current)
    await keepSite(current, scope)
    return null
  } catch (error) {
    return error instanceof KeepError ? error.reason : 'full'
  }
}

async function tidy(): Promise<void> {
  const { installing, waiting } = worker.registration
  if (installing || waiting) return
  swept = true
  const clients = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
  await sweep(builds, current.build, scope, new Set(clients.map(({ id }) => id)))
}

async function tell(message: FromServiceWorker): Promise<void> {
  const clients = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
  for (const client of clients) client.postMessage(message)
}

async function tellHowMuch(
  port: MessagePort | undefined,
  failure: KeepFailure | null = null,
): Promise<void> {
  const total = sizeOf(current.files)
  const kept = total - sizeOf(await missingOf(current, scope))
  const answer: HowMuch = { build: current.build, kept, total, ...(failure ? { failure } : {}) }
  port?.postMessage(answer)
}
