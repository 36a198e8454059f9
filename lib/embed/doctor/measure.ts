import { english } from '@/lib/messages/doctor/en'
import { parentOrigin } from '../parent-origin'
import { readOptions } from '../options'
import type { Facts, Probe } from './facts'
import { probeCache, probeIndexedDb, probeLocalStorage } from './probe-storage'

const { probes } = english

/* Looks, and leaves nothing behind. Each probe says what the browser said; none throws. */

type Measured = Omit<Facts, 'python' | 'host' | 'width' | 'sparing'>

const whyOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

export async function probe(action: () => unknown): Promise<Probe> {
  try {
    await action()
    return { ok: true }
  } catch (error) {
    return { ok: false, why: whyOf(error) }
  }
}

/** `base` is where the site begins, and ends in `/`. */
export async function measure(base: string): Promise<Measured> {
  const parent = parentOfThisPage()
  const [worker, wasm, fetched, localStorage, indexedDb, cacheStorage] = await Promise.all([
    probe(() => startWorker(`${base}embed-probe.js`)),
    probe(() => WebAssembly.compile(emptyModule)),
    // No file that is open to other origins: that would say nothing of a sandbox.
    probe(() => fetchOwn(`${base}theme.js`)),
    probe(probeLocalStorage),
    probe(probeIndexedDb),
    probe(probeCache),
  ])
  return {
    framed: window.parent !== window,
    origin: self.origin,
    parent,
    sameSite: parent === null ? null : siteOf(parent) === siteOf(location.origin),
    worker,
    wasm,
    fetch: fetched,
    localStorage,
    indexedDb,
    cacheStorage,
    storageAccess: await storageAccess(),
    clipboard: await clipboard(),
    fullscreen: document.fullscreenEnabled ?? false,
    isolated: self.crossOriginIsolated ?? false,
    sharedMemory: typeof SharedArrayBuffer !== 'undefined',
    memory: (navigator as Navigator & { deviceMemory?: number }).deviceMemory ?? null,
    options: readOptions(location.search).problems,
  }
}

/** The smallest module: a magic number and a version. */
const emptyModule = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])

function startWorker(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(url, { type: 'module' })
    const end = (settle: () => void) => {
      worker.terminate()
      clearTimeout(timer)
      settle()
    }
    const timer = setTimeout(() => end(() => reject(new Error(probes.silent))), 10_000)
    worker.onmessage = () => end(resolve)
    worker.onerror = (event) => end(() => reject(new Error(event.message || probes.noScript)))
  })
}

async function fetchOwn(url: string): Promise<void> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`HTTP ${response.status}`)
}

function parentOfThisPage(): string | null {
  if (window.parent === window) return null
  const { ancestorOrigins } = location as Partial<Pick<Location, 'ancestorOrigins'>>
  return parentOrigin({ ancestorOrigins, referrer: document.referrer })
}

/** Close enough for a sentence with "most likely": the last two labels of a name, or an address. */
function siteOf(origin: string): string {
  const { protocol, hostname } = new URL(origin)
  const site = /^[\d.]+$|:/.test(hostname) ? hostname : hostname.split('.').slice(-2).join('.')
  return `${protocol}${site}`
}

async function storageAccess(): Promise<boolean | null> {
  try {
    return (await document.hasStorageAccess?.()) ?? null
  } catch {
    return null
  }
}

type PolicyDocument = Document & {
  readonly featurePolicy?: { allowsFeature(name: string): boolean }
}

async function clipboard(): Promise<Facts['clipboard']> {
  if (!navigator.clipboard) return 'denied'
  const { featurePolicy } = document as PolicyDocument
  if (featurePolicy && !featurePolicy.allowsFeature('clipboard-write')) return 'denied'
  try {
    const { state } = await navigator.permissions.query({
      name: 'clipboard-write' as PermissionName,
    })
    return state === 'denied' ? 'denied' : 'allowed'
  } catch {
    return featurePolicy ? 'allowed' : 'unknown'
  }
}
