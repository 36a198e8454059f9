import { useStore } from 'zustand'
import { downloadText } from '@/components/progress/download-text'
import { usePackage } from './package-context'
import type { Visit } from './visit'
import { scormText } from '@/lib/messages/scorm/words'
import { useText } from '@/lib/messages/use-text'

/** What the learner must know about what is kept: said once, where it cannot be missed. */
export function VisitNotices({ visit }: { readonly visit: Visit }) {
  return (
    <div role="status" className="empty:hidden">
      {visit.unreadable && <Unreadable {...visit.unreadable} />}
      <Outdated labs={visit.outdatedCode} />
      <LeftOut visit={visit} />
    </div>
  )
}

const notice = 'border-b border-line bg-care-soft px-4 py-2.5 text-sm sm:px-6'

function Unreadable({ text, why }: NonNullable<Visit['unreadable']>) {
  const t = useText(scormText)
  return (
    <p className={notice} data-testid="unreadable-state">
      {t.unreadable(why)}{' '}
      <button
        type="button"
        className="font-semibold underline underline-offset-4"
        onClick={() => downloadText('saved-work.txt', text)}
      >
        {t.download}
      </button>
    </p>
  )
}

function Outdated({ labs }: { readonly labs: readonly string[] }) {
  const t = useText(scormText)
  const titles = useTitles(labs)
  if (titles === '') return null
  return (
    <p className={notice} data-testid="outdated-code">
      {t.outdated(titles)}
    </p>
  )
}

function useTitles(ids: readonly string[]): string {
  const { labs } = usePackage()
  return ids
    .map((id) => labs.find(({ summary }) => summary.id === id)?.summary.title ?? id)
    .join(', ')
}

function LeftOut({ visit }: { readonly visit: Visit }) {
  const t = useText(scormText)
  const { codeLeftOut, resultsLeftOut } = useStore(visit.reporter.leftOut)
  const titles = useTitles(codeLeftOut)
  if (titles === '' && resultsLeftOut === 0) return null
  return (
    <p className={notice} data-testid="left-out">
      {titles !== '' && t.codeLeftOut(titles)}
      {resultsLeftOut > 0 && t.resultsLeftOut}
    </p>
  )
}
