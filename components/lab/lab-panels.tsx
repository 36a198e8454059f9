import { lazy, Suspense } from 'react'
import { AttemptHistory } from './attempt-history'
import { Banner } from './banner'
import { Hints } from './hints'
import type { LabAction } from './lab-action'
import { LabButton } from './lab-button'
import type { LabController } from './lab-controller'
import type { LabView } from './lab-view'
import { MemoryNews } from './memory-news'
import { Stepping } from './stepping'

import type { LabPackage } from '@/lib/kernel/packages/lab-package'
import { benchText } from '@/lib/messages/bench/words'
import { useText } from '@/lib/messages/use-text'

const SolutionDialog = lazy(async () => {
  const { SolutionDialog } = await import('./solution-dialog')
  return { default: SolutionDialog }
})

type Props = {
  readonly controller: LabController
  readonly packages: readonly LabPackage[]
  readonly view: LabView
  readonly act: (action: LabAction) => void
}

/** What opens under the buttons: hints, attempts, questions and news, in the flow of the page. */
export function LabPanels({ controller, packages, view, act }: Props) {
  const t = useText(benchText)
  const { lab } = controller
  const { notice, newer, panel, session } = view
  return (
    <>
      {/* Stands there before the news do: a live region that comes with its text is often not read. */}
      <div aria-live="polite">
        {session.phase.kind === 'broken' && (
          <Banner tone="fail" text={session.phase.message}>
            <LabButton look="plain" onClick={() => act({ kind: 'retry' })}>
              {t.tryAgain}
            </LabButton>
          </Banner>
        )}
        <MemoryNews gaveWay={session.gaveWay} />
        {packages.map(
          (one) => 'missing' in one && <Banner key={one.name} tone="care" text={one.missing} />,
        )}
        {newer && (
          <Banner tone="care" text={t.newer[newer.from]}>
            <LabButton look="plain" onClick={() => act({ kind: 'load-newer' })}>
              {t.loadIt}
            </LabButton>
            <LabButton onClick={() => act({ kind: 'keep-mine' })}>{t.keepThis}</LabButton>
          </Banner>
        )}
        {notice && (
          <Banner text={notice.text} onClose={() => act({ kind: 'dismiss-notice' })}>
            {notice.undo && (
              <LabButton look="plain" onClick={() => act({ kind: 'undo-notice' })}>
                {t.undo}
              </LabButton>
            )}
          </Banner>
        )}
        {panel === 'reset' && (
          <Banner
            text={t.backToStarter}
            heir="[data-testid=lab-reset]"
            onClose={() => act({ kind: 'close-panel' })}
          >
            <LabButton look="plain" onClick={() => act({ kind: 'reset', scope: 'file' })}>
              {view.active}
            </LabButton>
            <LabButton look="plain" onClick={() => act({ kind: 'reset', scope: 'all' })}>
              {t.allFiles}
            </LabButton>
          </Banner>
        )}
        {panel === 'hints' && <Hints hints={lab.hints} shown={view.past.hintsShown} act={act} />}
      </div>
      {panel === 'history' && <AttemptHistory attempts={view.past.attempts} act={act} />}
      <Stepping controller={controller} view={view} act={act} />
      {view.solution !== 'closed' && (
        <Suspense>
          <SolutionDialog lab={lab} files={controller.editor.files()} view={view} act={act} />
        </Suspense>
      )}
    </>
  )
}
