import { Dialog } from '@base-ui/react/dialog'
import { useEffect, useRef, useState } from 'react'
import type { Files, Lab } from '@/lib/course/schema'
import { changedFiles } from './file-changes'
import { Glyph } from './icons'
import type { LabAction } from './lab-action'
import { LabButton } from './lab-button'
import { triesBeforeSolution, type LabView } from './lab-view'
import { TabList } from './tab-list'
import { TextDiff } from './text-diff'
import { benchText } from '@/lib/messages/bench/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly lab: Lab
  /** The learner's text, as it is when the dialog opens. */
  readonly files: Files
  readonly view: LabView
  readonly act: (action: LabAction) => void
}

export function SolutionDialog({ lab, files, view, act }: Props) {
  const t = useText(benchText)
  const close = () => act({ kind: 'close-solution' })
  const popup = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The button that asked for the solution has gone with its question.
    if (document.activeElement === document.body) popup.current?.focus()
  })
  return (
    <Dialog.Root open onOpenChange={(open) => !open && close()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-[oklch(0.2_0.02_262/0.45)]" />
        <Dialog.Popup
          ref={popup}
          data-testid="lab-solution-dialog"
          lang={t.lang}
          className="lab fixed top-1/2 left-1/2 z-50 flex max-h-[92dvh] w-[min(76rem,calc(100vw-1rem))] -translate-x-1/2 -translate-y-1/2 flex-col overflow-hidden rounded-[14px] border border-line-2 bg-raised font-sans text-[15px] leading-normal text-ink shadow-lift"
        >
          <div className="flex items-center gap-3 border-b border-line px-4 py-2.5">
            <Dialog.Title className="text-base font-semibold">
              {view.solution === 'asking' ? t.askSolution : t.solution(lab.title)}
            </Dialog.Title>
            <LabButton aria-label={t.close} className="ml-auto" onClick={close}>
              <Glyph name="close" />
            </LabButton>
          </div>
          {view.solution === 'asking' ? (
            <Asking tries={view.past.tries} act={act} />
          ) : (
            <Comparison lab={lab} files={files} act={act} />
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function Asking({ tries, act }: { tries: number; act: Props['act'] }) {
  const t = useText(benchText)

  return (
    <div className="px-4 py-4">
      <Dialog.Description className="max-w-prose text-ink-2">
        {t.tried(tries)} {t.offeredAfter(triesBeforeSolution)}
      </Dialog.Description>
      <div className="mt-4 flex flex-wrap gap-2">
        <LabButton look="go" onClick={() => act({ kind: 'close-solution' })}>
          {t.tryFirst}
        </LabButton>
        <LabButton look="plain" onClick={() => act({ kind: 'show-solution-anyway' })}>
          {t.showAnyway}
        </LabButton>
      </div>
    </div>
  )
}

function Comparison({ lab, files, act }: Pick<Props, 'lab' | 'files' | 'act'>) {
  const t = useText(benchText)
  const solution = changedFiles(lab.files, lab.solution)
  const paths = Object.keys(solution)
  const frozen = paths.every((path) => lab.readonly.includes(path))
  const [path, setPath] = useState(
    solution[lab.main] === undefined ? (paths[0] ?? lab.main) : lab.main,
  )
  return (
    <>
      <div className="flex flex-wrap items-center gap-3 border-b border-line bg-sunken px-3 py-1.5">
        <TabList
          label={t.solutionFiles}
          idPrefix="solution"
          panelOf={() => 'solution-diff'}
          selected={path}
          onSelect={setPath}
          tabClass="rounded-md border border-transparent px-3 py-1 font-mono text-[13px] text-ink-2 hover:text-ink aria-selected:border-line aria-selected:bg-raised aria-selected:text-ink pointer-coarse:py-2"
          tabs={paths.map((id) => ({ id, label: id }))}
        />
        <span className="ml-auto text-[13px] text-ink-2">{t.textToSolution}</span>
      </div>
      <div
        id="solution-diff"
        role="tabpanel"
        aria-labelledby={`solution-${path}`}
        className="min-h-0 flex-1 overflow-auto"
      >
        <TextDiff
          key={path}
          path={path}
          left={{ label: t.yourText, text: files[path] ?? '' }}
          right={{ label: t.theSolution, text: lab.solution[path] ?? '' }}
        />
      </div>
      <div className="flex flex-wrap items-center gap-3 border-t border-line px-4 py-2.5">
        <p className="text-[13px] text-ink-2">{t.oneRight}</p>
        {!frozen && (
          <LabButton
            look="plain"
            className="ml-auto"
            onClick={() => act({ kind: 'copy-solution' })}
          >
            {t.copyIn}
          </LabButton>
        )}
      </div>
    </>
  )
}
