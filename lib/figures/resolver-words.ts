import type { Ask, Branch, Search, Step } from './resolver-search'

const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' })
export const inWords = (items: readonly string[]) => listed.format(items)

export const releaseName = (branch: Branch | undefined) =>
  branch ? `${branch.name} ${branch.version}` : 'the project'

function wants(name: string, asks: readonly Ask[] | undefined): string {
  return inWords((asks ?? []).map(({ who, spec }) => `${who} wants ${name}${spec}`))
}

/** How many releases were tried, and how many of those were dead ends, up to a step. */
export function tally(steps: readonly Step[]): { readonly tried: number; readonly dead: number } {
  const dead = steps.filter(({ kind }) => kind === 'dead').length
  return { dead, tried: dead + steps.filter(({ kind }) => kind === 'take').length }
}

/** What happens at a step, in a sentence or two. */
export function describe({ branches, steps }: Search, at: number): string {
  const step = steps[at]
  if (step === undefined) return ''
  const { asks, chosen } = step
  switch (step.kind) {
    case 'start':
      return `The project asks for ${inWords(Object.entries(asks).map(([name, [ask]]) => name + (ask?.spec ?? '')))}.`
    case 'take': {
      const branch = branches[step.branch]
      const needs = Object.entries(asks).flatMap(([name, askers]) =>
        askers.filter(({ who }) => who === releaseName(branch)).map(({ spec }) => name + spec),
      )
      const then = needs.length > 0 ? ` It wants ${inWords(needs)}.` : ' It wants nothing more.'
      return `Take ${releaseName(branch)}, the newest that suits all who asked.${then}`
    }
    case 'dead': {
      const held = step.stuck in chosen && chosen[step.stuck]
      const end = held ? `But ${held} is chosen.` : `No ${step.stuck} is left.`
      return `Try ${releaseName(branches[step.branch])}: ${wants(step.stuck, asks[step.stuck])}. ${end}`
    }
    case 'skip': {
      const skipped = step.branches.map((id) => branches[id])
      const names = inWords(skipped.map(releaseName))
      return step.why === 'same'
        ? `${names} would ask for the same, so they end in the same place. They are not tried.`
        : `${skipped[0]?.name ?? ''} had no part in the dead end, so ${names} cannot help. They are not tried.`
    }
    case 'back':
      return step.branch === null
        ? `No ${step.name} is left to try, and no choice is left to undo.`
        : `No ${step.name} is left to try. Back to ${releaseName(branches[step.branch])}, and undo it.`
    case 'found':
      return `Everybody is served: ${inWords(Object.entries(chosen).map((pair) => pair.join(' ')))}. ${counted(steps)}`
    case 'failed':
      return `No set of releases serves everybody.${firstReason(steps)} ${counted(steps)}`
  }
}

/** The first dead end, that of the newest releases, is the one to report. */
function firstReason(steps: readonly Step[]): string {
  const dead = steps.find((step) => step.kind === 'dead')
  return dead ? ` To begin with, ${wants(dead.stuck, dead.asks[dead.stuck])}.` : ''
}

function counted(steps: readonly Step[]): string {
  const { tried, dead } = tally(steps)
  return `${tried} releases tried, ${dead} dead end${dead === 1 ? '' : 's'}.`
}
