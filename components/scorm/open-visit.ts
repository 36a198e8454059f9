import { onReport } from '@/components/lab/reports'
import { progressStore } from '@/lib/progress/store'
import type { Lms } from '@/lib/scorm/lms'
import { Reporter } from '@/lib/scorm/reporter'
import type { Starters } from '@/lib/scorm/packed-draft'
import { unreadableCode } from '@/lib/scorm/saved-state'
import type { ReadState } from '@/lib/scorm/state-text'
import { askedOf } from './asked'
import type { Package } from './package'
import { currentPath } from './use-route'
import type { Visit } from './visit'

/** Binds the progress of this page to the LMS, until the page is left. */
export function openVisit(own: Package, lms: Lms, read: ReadState, starters: Starters): Visit {
  const reporter = new Reporter({
    lms,
    asked: askedOf(own),
    progress: progressStore,
    place: currentPath,
    starters,
    careful: read.kind === 'unreadable',
  })
  onReport((report) => reporter.report(report))
  // Hidden may be the last that a phone tells a page.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') reporter.flush(true)
  })
  addEventListener('pagehide', () => reporter.end())
  addEventListener('pageshow', ({ persisted }) => {
    // A visit that was ended cannot be taken up again, so the page is opened anew.
    if (persisted) location.reload()
  })
  // An attempt is known to the LMS from its first second.
  reporter.flush(true)
  return {
    lms,
    reporter,
    unreadable: read.kind === 'unreadable' ? { text: lms.saved, why: read.why } : null,
    outdatedCode: read.kind === 'read' ? unreadableCode(read.state, starters) : [],
  }
}
