import { useStore } from 'zustand'
import { downloadText } from '@/components/progress/download-text'
import { usePackage } from './package-context'
import type { Visit } from './visit'

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
  return (
    <p className={notice} data-testid="unreadable-state">
      Saved work was found that could not be used: {why}. It stays in the LMS until you check or
      type something here.{' '}
      <button
        type="button"
        className="font-semibold underline underline-offset-4"
        onClick={() => downloadText('saved-work.txt', text)}
      >
        Download it
      </button>
    </p>
  )
}

function Outdated({ labs }: { readonly labs: readonly string[] }) {
  const titles = useTitles(labs)
  if (titles === '') return null
  return (
    <p className={notice} data-testid="outdated-code">
      This package has been renewed, and the code you had in {titles} cannot be brought back. Your
      results are kept.
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
  const { codeLeftOut, resultsLeftOut } = useStore(visit.reporter.leftOut)
  const titles = useTitles(codeLeftOut)
  if (titles === '' && resultsLeftOut === 0) return null
  return (
    <p className={notice} data-testid="left-out">
      {titles !== '' &&
        `The LMS has no room for your code in: ${titles}. Copy it before you leave this page; your results are saved. `}
      {resultsLeftOut > 0 && 'Some of your answers do not fit either: their results were reported.'}
    </p>
  )
}
