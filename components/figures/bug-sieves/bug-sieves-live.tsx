'use client'

import { useState } from 'react'
import { BugChoice } from '@/components/figures/bug-sieves/bug-choice'
import { describeFall } from '@/components/figures/bug-sieves/sentence'
import { SieveRow } from '@/components/figures/bug-sieves/sieve-row'
import { LessonWords } from '@/components/figures/parts/lesson-words'
import { fall, heldBy, sieves } from '@/lib/figures/bug-sieves'
import { bugs, type Bug, type SieveId } from '@/lib/figures/bug-sieves-cards'
import { sievesText } from '@/lib/messages/figures/bug-sieves/words'
import { useText } from '@/lib/messages/use-text'

const first = bugs.find(({ id }) => id === 'broadcast')

/** A bug falls through sieves until one holds it; sieves can be taken out. */
export function BugSievesLive() {
  const t = useText(sievesText)
  const [bug, setBug] = useState<Bug | undefined>(first)
  const [inUse, setInUse] = useState<ReadonlySet<SieveId>>(new Set(sieves))
  if (!bug) return null

  const steps = fall(bug, inUse)
  const toggle = (sieve: SieveId) => {
    const next = new Set(inUse)
    if (!next.delete(sieve)) next.add(sieve)
    setInUse(next)
  }
  return (
    <div className="grid gap-5" lang={t.lang}>
      <div className="grid gap-x-6 gap-y-5 md:grid-cols-2">
        <BugChoice bug={bug} onChoose={setBug} />
        <ol aria-label={t.sieves} className="grid content-start gap-2">
          {steps.map((step) => (
            <SieveRow
              key={step.sieve}
              step={step}
              verdict={bug.verdicts[step.sieve]}
              onToggle={() => toggle(step.sieve)}
            />
          ))}
          <li
            className={`rounded-lg px-3 py-2 text-[13px] ${heldBy(steps) ? 'text-ink-3' : 'bg-fail-soft text-ink'}`}
          >
            <span className="font-semibold">{t.floor} </span>
            {heldBy(steps) ? t.notReached : <LessonWords text={t.foundBy(bug.lands)} />}
          </li>
        </ol>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take focus */}
      <div role="group" aria-label={t.code} tabIndex={0} className="overflow-x-auto">
        <pre className="m-0 rounded-lg bg-sunken p-3 font-mono text-[13px] leading-relaxed">
          {bug.code.trimEnd()}
        </pre>
      </div>
      <p role="status" className="text-[15px] leading-normal">
        <LessonWords text={describeFall(t, bug, steps)} />
      </p>
    </div>
  )
}
