import type { english } from '@/lib/messages/figures/search-tree/en'
import { project, type Ask, type Branch, type Search, type Step } from './resolver-search'

type Words = typeof english

const releaseName = (branch: Branch | undefined) =>
  branch ? `${branch.name} ${branch.version}` : project

const shown = (t: Words, who: string) => (who === project ? t.project : who)

function wants(t: Words, name: string, asks: readonly Ask[] = []): string {
  return t.list(asks.map(({ who, spec }) => t.wants(shown(t, who), name + spec)))
}

/** How many releases were tried, and how many of those were dead ends, up to a step. */
export function tally(steps: readonly Step[]): { readonly tried: number; readonly dead: number } {
  const dead = steps.filter(({ kind }) => kind === 'dead').length
  return { dead, tried: dead + steps.filter(({ kind }) => kind === 'take').length }
}

/** What happens at a step, in a sentence or two. */
export function describe(t: Words, { branches, steps }: Search, at: number): string {
  const step = steps[at]
  if (step === undefined) return ''
  const { asks, chosen } = step
  const nameOf = (id: number) => shown(t, releaseName(branches[id]))
  switch (step.kind) {
    case 'start':
      return t.start(t.list(Object.entries(asks).map(([name, [ask]]) => name + (ask?.spec ?? ''))))
    case 'take':
      return t.take(nameOf(step.branch)) + needs(t, releaseName(branches[step.branch]), step)
    case 'dead': {
      const held = step.stuck in chosen && chosen[step.stuck]
      const end = held ? t.held(held) : t.gone(step.stuck)
      return t.dead(nameOf(step.branch), wants(t, step.stuck, asks[step.stuck])) + end
    }
    case 'skip': {
      const names = t.list(step.branches.map(nameOf))
      return step.why === 'same'
        ? t.same(names)
        : t.noPart(branches[step.branches[0] ?? -1]?.name ?? '', names)
    }
    case 'back':
      return step.branch === null ? t.noUndo(step.name) : t.undo(step.name, nameOf(step.branch))
    case 'found':
      return (
        t.found(t.list(Object.entries(chosen).map((pair) => pair.join(' ')))) + counted(t, steps)
      )
    case 'failed':
      return t.failed + firstReason(t, steps) + counted(t, steps)
  }
}

function needs(t: Words, release: string, { asks }: Step): string {
  const what = Object.entries(asks).flatMap(([name, askers]) =>
    askers.filter(({ who }) => who === release).map(({ spec }) => name + spec),
  )
  return what.length > 0 ? t.needs(t.list(what)) : t.needsNothing
}

/** The first dead end, that of the newest releases, is the one to report. */
function firstReason(t: Words, steps: readonly Step[]): string {
  const dead = steps.find((step) => step.kind === 'dead')
  return dead ? t.reason(wants(t, dead.stuck, dead.asks[dead.stuck])) : ''
}

function counted(t: Words, steps: readonly Step[]): string {
  const { tried, dead } = tally(steps)
  return t.counted(tried, dead)
}
