'use client'

import { useState } from 'react'
import { Counts } from '@/components/figures/graph-passes/counts'
import { GroupRow } from '@/components/figures/graph-passes/group-row'
import { Stepper } from '@/components/figures/graph-passes/stepper'
import { named } from '@/components/figures/parts/named'
import { Choice } from '@/components/figures/parts/choice'
import { CodeText } from '@/components/ui/code-text'
import { resultOf, traffic, watchPasses } from '@/lib/figures/graph-passes'
import { graphIds, graphs, type GraphId } from '@/lib/figures/graph-passes-examples'
import { passesText } from '@/lib/messages/figures/graph-passes/words'
import { useText } from '@/lib/messages/use-text'

/** A graph on its way through folding and fusion, one decision at a time. */
export function GraphPassesLive() {
  const t = useText(passesText)
  const [id, setId] = useState<GraphId>('chain')
  const [at, setAt] = useState(0)
  const steps = watchPasses(graphs[id], t)
  const step = steps[at]
  const first = steps[0]
  if (!step || !first) return null

  const outputs: readonly string[] = graphs[id].outputs
  return (
    <div className="grid grid-cols-1 gap-5" lang={t.lang}>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
        <Choice
          label={t.graph}
          options={named(graphIds, t.graphs)}
          chosen={id}
          onChoose={(chosen) => {
            setId(chosen)
            setAt(0)
          }}
        />
        <Stepper at={at} last={steps.length - 1} onStep={setAt} />
      </div>
      <div className="grid grid-cols-1 gap-x-8 gap-y-5 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <ol aria-label={t.inOrder} className="grid grid-cols-1 content-start gap-1">
          {step.groups.map((group) => (
            <GroupRow
              key={resultOf(group).name}
              group={group}
              changed={step.changed}
              outputs={outputs}
            />
          ))}
        </ol>
        <div className="grid grid-cols-1 content-start gap-4">
          <Counts now={traffic(step.groups)} before={traffic(first.groups)} />
          <p role="status" className="text-[15px] leading-normal md:min-h-24">
            <CodeText text={step.says} />
          </p>
        </div>
      </div>
    </div>
  )
}
