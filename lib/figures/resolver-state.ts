import type { Search } from './resolver-search'

export type BranchState = 'ahead' | 'taken' | 'dead' | 'undone' | 'skipped'

/** What has become of every branch by a step; `current` are the ones it is about. */
export function branchStates(
  { branches, steps }: Search,
  at: number,
): { readonly states: readonly BranchState[]; readonly current: readonly number[] } {
  const states: BranchState[] = branches.map(() => 'ahead')
  let current: readonly number[] = []
  // A branch is undone as soon as the search stands on no path through it.
  const standsOn = (id: number | null): Set<number> => {
    const path = new Set<number>()
    for (let one = id; one !== null; one = branches[one]?.parent ?? null) path.add(one)
    return path
  }
  const leave = (parent: number | null) => {
    const path = standsOn(parent)
    states.forEach((state, id) => {
      if (state === 'taken' && !path.has(id)) states[id] = 'undone'
    })
  }
  for (const step of steps.slice(0, at + 1)) {
    current = []
    if (step.kind === 'take' || step.kind === 'dead') {
      leave(branches[step.branch]?.parent ?? null)
      states[step.branch] = step.kind === 'take' ? 'taken' : 'dead'
      current = [step.branch]
    } else if (step.kind === 'skip') {
      for (const id of step.branches) states[id] = 'skipped'
      current = step.branches
    } else if (step.kind === 'back' && step.branch !== null) {
      states[step.branch] = 'undone'
      leave(branches[step.branch]?.parent ?? null)
      current = [step.branch]
    } else if (step.kind === 'failed') leave(null)
  }
  return { states, current }
}
