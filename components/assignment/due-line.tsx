'use client'

import { useSyncExternalStore } from 'react'
import type { Assignment } from '@/lib/assign/assignment'
import { dueInstant, isZone, ownZone } from '@/lib/assign/due'
import { dueWords, zonedMoment } from '@/components/teach/words'
import { timeLeft } from './time-left'
import { assignmentText } from '@/lib/messages/assignment/words'
import { useText } from '@/lib/messages/use-text'

/** The minute, so that what is left is said anew once in each. */
const minute = () => Math.floor(Date.now() / 60_000)
const everyMinute = (listener: () => void) => {
  const timer = setInterval(listener, 10_000)
  return () => clearInterval(timer)
}

/** When it is due, in its own zone and in the reader's, and how long that is from now. */
export function DueLine({ assignment }: { readonly assignment: Assignment }) {
  const t = useText(assignmentText)
  const now = useSyncExternalStore(everyMinute, minute, () => null)
  const { due } = assignment
  if (!due) return null
  const at = dueInstant(due)
  const own = ownZone()
  const elsewhere = at !== null && isZone(own) && own !== due.zone
  const late = at !== null && now !== null && now * 60_000 > at
  return (
    <p className="text-[0.9375rem] text-ink-2" data-testid="assignment-due" data-late={late}>
      {dueWords(t, assignment)}
      {elsewhere && t.whereYouAre(zonedMoment(t.lang, at, own))}
      {at !== null && now !== null && (
        <strong className={`block font-semibold ${late ? 'text-fail' : 'text-ink'}`}>
          {timeLeft(t, at - now * 60_000)}
        </strong>
      )}
    </p>
  )
}
