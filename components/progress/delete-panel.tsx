'use client'

import { useState } from 'react'
import { UndoLine } from '@/components/ui/undo-line'
import { deleteProgress } from '@/lib/progress/store'
import { forgetSearches } from '@/lib/search/recent'
import { ExportButton } from './export-button'
import { progress } from '@/lib/messages/progress/words'
import { useText } from '@/lib/messages/use-text'

type Step =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'deleted'; readonly undo: () => void }
  | { readonly kind: 'undone' }

/** Deletes after a second step; until the page is left it can be undone. */
export function DeletePanel() {
  const t = useText(progress)
  const [step, setStep] = useState<Step>({ kind: 'idle' })
  return (
    <div className="py-5" data-testid="delete" data-state={step.kind}>
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
        <p className="max-w-[34rem]">
          <strong className="block font-semibold">{t.delete}</strong>
          <span className="text-ink-2">{t.deleteMore}</span>
        </p>
        {(step.kind === 'idle' || step.kind === 'undone') && (
          <button type="button" className="button" onClick={() => setStep({ kind: 'asking' })}>
            {t.deleteAsk}
          </button>
        )}
      </div>
      {step.kind === 'asking' && (
        <Question
          onKeep={() => setStep({ kind: 'idle' })}
          onDelete={() => {
            const searches = forgetSearches()
            const undo = deleteProgress()
            setStep({
              kind: 'deleted',
              undo: () => {
                searches.undo()
                undo()
              },
            })
          }}
        />
      )}
      <div role="status">
        {step.kind === 'undone' && <p className="mt-3 text-pass">{t.back}</p>}
      </div>
      <UndoLine
        className="mt-3"
        said={step.kind === 'deleted' ? t.deleted : null}
        undo={t.undo}
        onUndo={() => {
          if (step.kind !== 'deleted') return
          step.undo()
          setStep({ kind: 'undone' })
        }}
      />
    </div>
  )
}

type QuestionProps = { readonly onKeep: () => void; readonly onDelete: () => void }

function Question({ onKeep, onDelete }: QuestionProps) {
  const t = useText(progress)
  return (
    <div role="group" aria-label={t.delete} className="mt-4 rounded-xl bg-fail-soft px-4 py-4">
      <p>{t.deleteWarning}</p>
      <div className="mt-3 flex flex-wrap gap-3">
        <ExportButton label={t.exportFirst} />
        <button type="button" className="button" onClick={onDelete}>
          {t.deleteAll}
        </button>
        <button type="button" className="button" ref={focusOnce} onClick={onKeep}>
          {t.keep}
        </button>
      </div>
    </div>
  )
}

/** The button that was pressed is gone: the focus goes to what took its place. */
function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus()
}
