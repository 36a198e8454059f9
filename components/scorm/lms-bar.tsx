import { useStore } from 'zustand'
import { AppLink } from '@/components/ui/app-link'
import { Mark } from '@/components/ui/mark'
import { useProgress } from '@/lib/progress/use-progress'
import type { LmsStatus } from '@/lib/scorm/lms'
import { standingOf } from '@/lib/scorm/standing'
import { askedOf } from './asked'
import { usePackage } from './package-context'
import { startOf } from './route'
import type { Visit } from './visit'
import { scormText } from '@/lib/messages/scorm/words'
import { useText } from '@/lib/messages/use-text'
import { LanguageMenu } from '@/components/ui/language-menu'

/** Above every page: where one is, how far one is, and whether somebody keeps it. */
export function LmsBar({ visit, path }: { readonly visit: Visit; readonly path: string }) {
  const own = usePackage()
  const status = useStore(visit.lms.status)
  const hasContents = startOf(own).kind === 'contents'
  return (
    <header className="flex flex-wrap items-center gap-x-5 gap-y-1 border-b border-line px-4 py-2.5 text-sm sm:px-6">
      <p className="flex min-w-0 items-center gap-2.5 font-semibold">
        <Mark className="size-5 shrink-0" />
        {hasContents && path !== '/' ? (
          <AppLink
            href="/"
            className="underline decoration-line-2 underline-offset-4 hover:text-accent"
          >
            {own.title}
          </AppLink>
        ) : (
          <span>{own.title}</span>
        )}
      </p>
      <Score />
      <span className="text-ink-2">
        <LanguageMenu />
      </span>
      <StatusWords status={status} />
    </header>
  )
}

function Score() {
  const t = useText(scormText)
  const own = usePackage()
  const { verdict, labs } = useProgress((progress) => standingOf(progress, askedOf(own)))
  if (labs.length === 0) return null
  const passed = labs.reduce((sum, lab) => sum + lab.passed, 0)
  const total = labs.reduce((sum, lab) => sum + lab.total, 0)
  return (
    <p
      data-testid="package-score"
      data-verdict={verdict}
      className="ml-auto font-medium text-ink-2 tabular-nums"
    >
      {verdict === 'passed' && <span className="mr-2 font-semibold text-pass">{t.passed}</span>}
      {t.checks(passed, total)}
    </p>
  )
}

const tones: Readonly<Record<LmsStatus['kind'], string>> = {
  none: 'bg-care-soft px-3 py-1.5 rounded-lg',
  connected: 'text-ink-3',
  looking: 'bg-accent-soft px-3 py-1.5 rounded-lg',
  trouble: 'bg-fail-soft px-3 py-1.5 rounded-lg',
  ended: 'bg-care-soft px-3 py-1.5 rounded-lg',
}

function StatusWords({ status }: { readonly status: LmsStatus }) {
  return (
    <p
      role="status"
      data-testid="lms-status"
      data-state={status.kind}
      lang="en"
      className={`w-full text-[13px] ${tones[status.kind]}`}
    >
      {status.words}
    </p>
  )
}
