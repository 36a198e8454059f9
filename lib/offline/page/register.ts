import { untilQuiet } from '@/lib/assets/in-flight'
import { isSwitchedOff, savesData } from './choice'
import { forgetSite, isWithdrawn } from './recover'
import { listen, send, serviceWorkers } from './service-worker'
import { offlineState, setOffline } from './state'

/** Asked again this often while a page is open, in ms. */
const askEvery = 60 * 60 * 1000

let listening = false
let reloading = false

const pageBuild = (): string => document.documentElement.dataset.build ?? ''

/**
 * Once a page: joins the service worker there is, or installs it. `asked` when a learner pressed a
 * button; without, those who save data or removed it are left alone, and Python comes first.
 */
export async function startOffline(base: string, asked = false): Promise<void> {
  const container = serviceWorkers()
  if (!container) return
  const scope = new URL(base, location.href).href
  const known = await container.getRegistration(scope).catch(() => undefined)
  const joined = known?.scope === scope ? known : undefined
  if (!joined && !asked && (isSwitchedOff() || savesData()))
    return setOffline({ site: { kind: 'off' } })
  try {
    // At once: an update may take over meanwhile, and this page would not hear of it.
    if (joined) follow(container, joined, base)
    if (!asked) await untilQuiet()
    if (joined) await ask(joined, base)
    else follow(container, await container.register(`${base}sw.js`, { scope }), base)
  } catch (error) {
    // Already told, when it was the installation that failed.
    if (offlineState().site.kind === 'failed') return
    const refused = error instanceof DOMException && error.name === 'SecurityError'
    setOffline({
      site: refused
        ? { kind: 'impossible', why: 'refused' }
        : { kind: 'failed', reason: 'network' },
    })
  }
}

/** The new version, here and now: the old page is left when the new worker has taken over. */
export async function reloadIntoUpdate(base: string): Promise<void> {
  reloading = true
  const registration = await serviceWorkers()?.getRegistration(base)
  if (!registration?.waiting) return location.reload()
  send(registration.waiting, { type: 'take-over' })
}

function follow(
  container: ServiceWorkerContainer,
  registration: ServiceWorkerRegistration,
  base: string,
): void {
  if (listening) return
  listening = true
  const isUpdate = () => registration.active !== null
  listen(container, isUpdate, (build) => {
    if (build !== pageBuild() && !reloading) setOffline({ update: 'replaced' })
  })
  const look = () => {
    if (registration.active) setOffline({ site: { kind: 'kept' } })
    if (registration.waiting && registration.active) setOffline({ update: 'ready' })
    watch(registration.installing, registration, look)
  }
  registration.addEventListener('updatefound', look)
  look()
  greet(registration)
  container.addEventListener('controllerchange', () => {
    if (reloading) return location.reload()
    greet(registration)
  })
  setInterval(() => void ask(registration, base), askEvery)
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) void ask(registration, base)
  })
}

/** Which build this page is, so that it gets the files of no other. */
function greet({ active }: ServiceWorkerRegistration): void {
  send(active, { type: 'page', build: pageBuild() })
}

function watch(
  worker: ServiceWorker | null,
  registration: ServiceWorkerRegistration,
  look: () => void,
): void {
  worker?.addEventListener('statechange', () => {
    look()
    if (worker.state === 'activated') greet(registration)
    if (worker.state === 'redundant' && !registration.active) failed()
  })
}

function failed(): void {
  if (offlineState().site.kind !== 'failed')
    setOffline({ site: { kind: 'failed', reason: 'network' } })
}

/** Is there a newer one? A site that has no service worker any more lets its readers go. */
async function ask(registration: ServiceWorkerRegistration, base: string): Promise<void> {
  try {
    await registration.update()
  } catch {
    if (await isWithdrawn(base)) await forgetSite(registration)
  }
}
