import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { assignmentsOf, entriesOf } from '@/lib/assign/gradebook/group'
import { rowsOf } from '@/lib/assign/gradebook/rows'
import { pageMemory } from '@/lib/kernel/memory/page-memory'
import type { RuntimeManifest } from '@/lib/kernel/manifest'
import type { Outline } from '@/components/teach/outline'
import '@/components/lab/lab.css'
import { AssignmentHeading } from './assignment-heading'
import { DeleteBar } from './delete-bar'
import { ExportPanel } from './export-panel'
import { GradeTable } from './grade-table'
import { createGradebook, type Gradebook } from './gradebook'
import { IntakePanel } from './intake-panel'
import { JudgingBar } from './judging-bar'
import { openKept } from './kept'
import { laneCount, openLanes } from './lanes'
import { LikenessList } from './likeness-list'
import { RefusedList } from './refused-list'

export type GradebookProps = {
  readonly outline: Outline
  readonly runtime: RuntimeManifest
  /** Labs that need interpreters with real packages. */
  readonly withPackages: readonly string[]
}

export function GradebookContents(props: GradebookProps) {
  const [gradebook] = useState(() => open(props))
  useEffect(() => gradebook.connect(), [gradebook])
  return <Contents gradebook={gradebook} outline={props.outline} />
}

function open({ outline, runtime, withPackages }: GradebookProps): Gradebook {
  const labs = new Set(outline.labs.map(({ id }) => id))
  const { deviceMemory } = navigator as { deviceMemory?: number }
  const count = laneCount(navigator.hardwareConcurrency, deviceMemory, pageMemory().isShort)
  return createGradebook({
    kept: openKept(),
    openLanes: () => openLanes(runtime, labs, count),
    kindOf: (lab) => (withPackages.includes(lab) ? 'packages' : 'plain'),
  })
}

type ContentsProps = { readonly gradebook: Gradebook; readonly outline: Outline }

function Contents({ gradebook, outline }: ContentsProps) {
  const state = useStore(gradebook.state)
  const [chosen, setChosen] = useState<string | null>(null)
  const all = useMemo(() => assignmentsOf(state.taken), [state.taken])
  const assignment = (all.find((one) => one.assignment.id === chosen) ?? all[0])?.assignment
  const entries = useMemo(
    () => (assignment ? entriesOf(state.taken, assignment, state.now) : []),
    [state.taken, state.now, assignment],
  )
  const rows = useMemo(
    () => (assignment ? rowsOf(assignment, entries, state.judgements) : []),
    [assignment, entries, state.judgements],
  )
  return (
    <>
      <IntakePanel gradebook={gradebook} state={state} />
      <JudgingBar gradebook={gradebook} state={state} />
      {assignment && (
        <section aria-labelledby="handed-in" className="grid min-w-0 gap-8">
          <AssignmentHeading
            id="handed-in"
            all={all}
            assignment={assignment}
            rows={rows}
            outline={outline}
            onChoose={setChosen}
          />
          <GradeTable
            key={assignment.id}
            assignment={assignment}
            rows={rows}
            outline={outline}
            gradebook={gradebook}
          />
          <LikenessList assignment={assignment} rows={rows} outline={outline} />
          <ExportPanel
            key={`${assignment.id} export`}
            assignment={assignment}
            rows={rows}
            roster={state.roster}
            outline={outline}
            onRoster={gradebook.setRoster}
          />
        </section>
      )}
      <RefusedList taken={state.taken} />
      <DeleteBar gradebook={gradebook} count={state.taken.length} />
    </>
  )
}
