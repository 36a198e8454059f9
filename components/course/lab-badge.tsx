'use client'

import { labState, type LabStateName } from '@/lib/progress/selectors'
import { useProgress } from '@/lib/progress/use-progress'
import { course } from '@/lib/messages/course/words'
import { useText } from '@/lib/messages/use-text'

const colours: Record<LabStateName, string> = {
  'not-started': 'bg-sunken text-ink-2',
  tried: 'bg-accent-soft text-accent',
  passed: 'bg-pass-soft text-pass',
}

/** Where the learner stands with a lab: word, colour and, when passed, a tick. */
export function LabBadge({ id }: { readonly id: string }) {
  const t = useText(course)
  const state = useProgress((progress) => labState(progress, id))
  return (
    <span
      data-state={state}
      className={`inline-flex min-w-24 items-center justify-center gap-1.5 rounded-full px-3 py-0.5 text-[13px] ${colours[state]}`}
    >
      {state === 'passed' && (
        <svg viewBox="0 0 12 12" className="size-3" fill="none" aria-hidden="true">
          <path d="M2 6.5l2.6 2.6L10 3.4" stroke="currentColor" strokeWidth="1.8" />
        </svg>
      )}
      {t.labStates[state]}
    </span>
  )
}
