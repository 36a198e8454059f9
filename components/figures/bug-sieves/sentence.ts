import { inText } from '@/components/figures/bug-sieves/names'
import { heldBy, type Step } from '@/lib/figures/bug-sieves'
import type { Bug, SieveId } from '@/lib/figures/bug-sieves-cards'

/** What the figure shows, in words. */
export function describeFall(bug: Bug, steps: readonly Step[]): string {
  const passed = steps.filter(({ did }) => did === 'passed').map(({ sieve }) => sieve)
  const held = heldBy(steps)
  const through = passed.length > 0 ? `falls through ${list(passed)}` : ''
  if (held === null) {
    return `${bug.title} ${through || 'meets no sieve'} and lands with ${bug.lands}.`
  }
  const end = `${through && ' and '}is held by ${inText[held]}`
  return `${bug.title} ${through}${end}: ${bug.verdicts[held].says}`
}

function list(ids: readonly SieveId[]): string {
  const all = ids.map((id) => inText[id])
  const last = all.at(-1) ?? ''
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${last}` : last
}
