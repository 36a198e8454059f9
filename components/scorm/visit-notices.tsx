import { useStore } from 'zustand'
import { downloadText } from '@/components/progress/download-text'
import { usePackage } from './package-context'
import type { Visit } from './visit'

/** What the learner must know about what is kept: said once, where it cannot be missed. */
export function VisitNotices({ visit }: { readonly visit: Visit }) {
  return (
    <div role="status" className="empty:hidden">
      {visit.unreadable && <Unreadable {...visit.unreadable} />}
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

function LeftOut({ visit }: { readonly visit: Visit }) {
  const { labs } = usePackage()
  const { codeLeftOut, resultsLeftOut } = useStore(visit.reporter.leftOut)
  if (codeLeftOut.length === 0 && resultsLeftOut === 0) return null
  const names = codeLeftOut.map(
    (id) => labs.find(({ summary }) => summary.id === id)?.summary.title ?? id,
  )
  return (
    <p className={notice} data-testid="left-out">
      {names.length > 0 &&
        `The LMS has no room for your code in: ${names.join(', ')}. Copy it before you leave this page; your results are saved. `}
      {resultsLeftOut > 0 && 'Some of your answers do not fit either: their results were reported.'}
    </p>
  )
}
