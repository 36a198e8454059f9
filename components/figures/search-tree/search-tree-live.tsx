'use client'

import { useState } from 'react'
import { AskPanel } from '@/components/figures/search-tree/ask-panel'
import { ScenarioChoice } from '@/components/figures/search-tree/scenario-choice'
import { StepControls } from '@/components/figures/search-tree/step-controls'
import { TreeRows } from '@/components/figures/search-tree/tree-rows'
import { useStepper } from '@/components/figures/search-tree/use-stepper'
import { scenarios, type ScenarioId } from '@/lib/figures/resolver-scenarios'
import { search } from '@/lib/figures/resolver-search'
import { branchStates } from '@/lib/figures/resolver-state'
import { describe, tally } from '@/lib/figures/resolver-words'
import { searchTreeText } from '@/lib/messages/figures/search-tree/words'
import { useText } from '@/lib/messages/use-text'

/** Where a reader meets it: at the first dead end. */
const firstDeadEnd = 2

/** A resolver's search, step by step: the tree it walks, and what is still possible. */
export function SearchTreeLive() {
  const t = useText(searchTreeText)
  const [id, setId] = useState<ScenarioId>('october')
  const [learns, setLearns] = useState(false)
  const { index, root } = scenarios[id]
  const found = search(index, root, learns)
  const stepper = useStepper(found.steps.length, firstDeadEnd)
  const step = found.steps[stepper.at]
  if (step === undefined) return null

  const choose = (next: ScenarioId) => {
    setId(next)
    stepper.go(0)
  }
  const learn = (on: boolean) => {
    setLearns(on)
    stepper.go(0)
  }
  const { states, current } = branchStates(found, stepper.at)
  const { tried, dead } = tally(found.steps.slice(0, stepper.at + 1))
  return (
    <div className="grid gap-4" lang={t.lang}>
      <ScenarioChoice id={id} onChoose={choose} learns={learns} onLearn={learn} />
      <StepControls stepper={stepper} last={found.steps.length - 1} />
      <p role="status" className="min-h-[4.5em] text-[15px] leading-normal sm:min-h-[3em]">
        {describe(t, found, stepper.at)}
      </p>
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
        <div>
          <p className="mb-1.5 flex flex-wrap justify-between gap-x-3 text-[13px] text-ink-2">
            <span className="font-medium">{t.search}</span>
            <span className="tabular-nums">{t.tally(tried, dead)}</span>
          </p>
          <TreeRows branches={found.branches} states={states} current={current} />
        </div>
        <AskPanel index={index} step={step} />
      </div>
    </div>
  )
}
