'use client'

import { useState } from 'react'

import type { Gradebook } from './gradebook'
import { gradebookText } from '@/lib/messages/gradebook/words'
import { useText } from '@/lib/messages/use-text'

type Props = { readonly gradebook: Gradebook; readonly count: number }

type Step =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'deleted'; readonly undo: () => void }

/** Deletes everything after a second step; until the page is left it can be undone. */
export function DeleteBar({ gradebook, count }: Props) {
  const t = useText(gradebookText)
  const [step, setStep] = useState<Step>({ kind: 'idle' })
  if (count === 0 && step.kind !== 'deleted') return null
  return (
    <section
      aria-label={t.yourData}
      className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-t border-line pt-6 text-[0.9375rem]"
    >
      <p role="status" className="max-w-[36rem] text-ink-2">
        {step.kind === 'deleted' ? t.deleted : t.kept(count)}
      </p>
      <div className="flex flex-wrap gap-3">
        {step.kind === 'asking' && (
          <button
            type="button"
            className="button"
            onClick={() => setStep({ kind: 'deleted', undo: gradebook.clear() })}
          >
            {t.deleteYes}
          </button>
        )}
        <button
          // Another button each time, so that the focus goes to what took the place of the last.
          key={step.kind}
          type="button"
          className="button"
          ref={step.kind === 'idle' ? undefined : focusOnce}
          onClick={() => {
            if (step.kind === 'deleted') step.undo()
            setStep({ kind: step.kind === 'idle' ? 'asking' : 'idle' })
          }}
        >
          {step.kind === 'idle' ? t.deleteAll : step.kind === 'asking' ? t.keep : t.undo}
        </button>
      </div>
    </section>
  )
}

function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus()
}
