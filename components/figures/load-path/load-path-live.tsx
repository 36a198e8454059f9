'use client'

import { useState } from 'react'
import { CallForm } from '@/components/figures/load-path/call-form'
import { StepList } from '@/components/figures/load-path/step-list'
import { ScrollRegion } from '@/components/lab/scroll-region'
import { callText, firstCall, loadOutcome, loadPath } from '@/lib/figures/load-path'
import { loadPathText } from '@/lib/messages/figures/load-path/words'
import { useText } from '@/lib/messages/use-text'

/** One call of `from_pretrained`, and how far it gets. */
export function LoadPathLive() {
  const t = useText(loadPathText)
  const [call, setCall] = useState(firstCall)
  const steps = loadPath(call, t)
  return (
    <div
      lang={t.lang}
      className="grid min-w-0 gap-x-8 gap-y-5 md:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]"
    >
      <CallForm call={call} onChange={setCall} />
      <div className="grid min-w-0 content-start gap-3">
        <ScrollRegion
          label={t.call}
          className="overflow-x-auto rounded-lg border border-line bg-sunken px-3 py-2 font-mono text-[12px] leading-relaxed whitespace-pre"
        >
          {callText(call)}
        </ScrollRegion>
        <StepList steps={steps} />
        <p role="status" className="text-[15px] font-semibold">
          {loadOutcome(steps, t)}
        </p>
      </div>
    </div>
  )
}
