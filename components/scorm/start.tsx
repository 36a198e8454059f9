import { createRoot } from 'react-dom/client'
import { provideStash, type Stash } from '@/lib/progress/stash'
import { connect, isCmi5Launch } from '@/lib/scorm/connect'
import type { WindowLike } from '@/lib/scorm/find-api'
import type { Lms } from '@/lib/scorm/lms'
import { memoryStash, noStash } from './memory-stash'
import type { Starters } from '@/lib/scorm/packed-draft'
import { progressOf } from '@/lib/scorm/saved-state'
import { basePath } from '@/lib/site/base-path'
import { readState, type ReadState } from '@/lib/scorm/state-text'
import { askedOf } from './asked'
import { openOutwardLinksInTabs } from './outward-links'
import type { Package } from './package'
import { provideManifest } from './stand-ins/read-manifest'
import { startAt } from './use-route'

/** The whole package, from its launch on. */
export async function start(own: Package): Promise<void> {
  provideManifest(own.runtime)
  openOutwardLinksInTabs()
  const cmi5 = isCmi5Launch(location.search) ? own.cmi5 : null
  const lms = await connect(window as unknown as WindowLike, own.version, cmi5)
  const starters = await loadStarters()
  const read = readState(lms.saved)
  provideStash(stashFor(own, lms, read, starters))
  startAt(lms.place)
  // Only now: the store reads its stash while it is loaded.
  const { openVisit } = await import('./open-visit')
  const { Player } = await import('./player')
  const visit = openVisit(own, lms, read, starters)
  const root = document.getElementById('root')
  if (root) createRoot(root).render(<Player own={own} visit={visit} />)
}

/** Never this browser's storage: learners of an LMS share its address, and often a computer. */
function stashFor(own: Package, lms: Lms, read: ReadState, starters: Starters): Stash {
  if (lms.status.getState().kind === 'none') return noStash()
  if (read.kind !== 'read') return memoryStash(null)
  return memoryStash(JSON.stringify(progressOf(read.state, askedOf(own).labs, starters)))
}

/** Without them less code fits, and code that was packed against them cannot be read. */
async function loadStarters(): Promise<Starters> {
  const response = await fetch(`${basePath}/labs/starters.json`).catch(() => null)
  return response?.ok ? ((await response.json()) as Starters) : {}
}
