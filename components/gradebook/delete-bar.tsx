'use client'

import { useState } from 'react'
import { count as counted } from '@/lib/site/count'
import type { Gradebook } from './gradebook'

type Props = { readonly gradebook: Gradebook; readonly count: number }

type Step =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'deleted'; readonly undo: () => void }

/** Deletes everything after a second step; until the page is left it can be undone. */
export function DeleteBar({ gradebook, count }: Props) {
  const [step, setStep] = useState<Step>({ kind: 'idle' })
  if (count === 0 && step.kind !== 'deleted') return null
  return (
    <section
      aria-label="Your data"
      className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-t border-line pt-6 text-[0.9375rem]"
    >
      <p role="status" className="max-w-[36rem] text-ink-2">
        {step.kind === 'deleted'
          ? 'Everything is deleted. Until you leave this page you can undo it.'
          : `${counted(count, 'file')} with learners’ names and code kept in this browser, and nowhere else. Delete them when you need them no more.`}
      </p>
      <div className="flex flex-wrap gap-3">
        {step.kind === 'asking' && (
          <button
            type="button"
            className="button"
            onClick={() => setStep({ kind: 'deleted', undo: gradebook.clear() })}
          >
            Yes, delete all of it
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
          {step.kind === 'idle'
            ? 'Delete everything…'
            : step.kind === 'asking'
              ? 'Keep it'
              : 'Undo'}
        </button>
      </div>
    </section>
  )
}

function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus()
}
