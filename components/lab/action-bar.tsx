import type { LabAction } from './lab-action'
import { LabButton } from './lab-button'
import type { LabOutline } from './lab-props'
import { isBusy, type LabView } from './lab-view'
import { StatusLine } from './status-line'
import { statusOf } from './status-text'
import type { Opening } from './use-opening'
import { labText } from '@/lib/messages/lab/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly outline: LabOutline
  readonly opening: Opening['kind']
  readonly view: LabView
  readonly act: (action: LabAction) => void
}

function Keys({ children }: { children: string }) {
  return (
    <kbd
      aria-hidden
      className="hidden rounded-[5px] border border-[color-mix(in_oklch,currentColor_35%,transparent)] px-1.5 py-px font-sans text-[11px] font-medium opacity-85 @2xl/lab:inline pointer-coarse:hidden"
    >
      {children}
    </kbd>
  )
}

export function ActionBar({ outline, opening, view, act }: Props) {
  const t = useText(labText)
  const busy = isBusy(view.session)
  const { hintsShown } = view.past
  const allHints = hintsShown >= outline.hints
  return (
    <div className="lab-bar flex items-center gap-2 border-t border-line pr-3">
      <div className="lab-buttons flex flex-wrap items-center @min-[46rem]/lab:shrink-0 @min-[46rem]/lab:flex-nowrap gap-x-1 gap-y-1.5 px-3 py-2 @2xl/lab:gap-x-2 @2xl/lab:py-2.5">
        <LabButton
          look="go"
          data-testid="lab-check"
          aria-keyshortcuts="Control+Shift+Enter"
          off={busy}
          onClick={() => act({ kind: 'check' })}
        >
          {t.check} <Keys>{t.checkKeys}</Keys>
        </LabButton>
        <LabButton
          look="plain"
          data-testid="lab-run"
          aria-keyshortcuts="Control+Enter"
          off={busy}
          onClick={() => act({ kind: 'run' })}
        >
          {t.run} <Keys>{t.runKeys}</Keys>
        </LabButton>
        <LabButton
          look={busy ? 'plain' : 'quiet'}
          data-testid="lab-stop"
          off={!busy}
          onClick={() => act({ kind: 'stop' })}
        >
          {t.stop}
        </LabButton>
        <LabButton
          data-testid="lab-hint"
          aria-expanded={view.panel === 'hints'}
          onClick={() => act({ kind: 'hint' })}
        >
          {allHints ? (
            t.hints
          ) : (
            <span>
              {t.hint(hintsShown + 1)}
              <span className="@max-lg/lab:hidden">{t.ofHints(outline.hints)}</span>
            </span>
          )}
        </LabButton>
        <LabButton
          data-testid="lab-solution"
          aria-haspopup="dialog"
          onClick={() => act({ kind: 'solution' })}
        >
          {t.solution}
        </LabButton>
      </div>
      <StatusLine status={statusOf(t, opening, view, outline.checks.length)} />
    </div>
  )
}
