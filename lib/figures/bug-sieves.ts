import type { Bug, SieveId } from './bug-sieves-cards'

/** In the order in which a bug meets them. */
export const sieves: readonly SieveId[] = ['ruff', 'types', 'shapes', 'test']

/** What one sieve did: let through, held, taken out by the reader, or never reached. */
export type Step = { readonly sieve: SieveId; readonly did: 'passed' | 'held' | 'out' | 'spared' }

/** One step a sieve; the first one in use that stops the bug holds it. */
export function fall(bug: Bug, inUse: ReadonlySet<SieveId>): readonly Step[] {
  let held = false
  return sieves.map((sieve) => {
    if (!inUse.has(sieve)) return { sieve, did: 'out' }
    if (held) return { sieve, did: 'spared' }
    held = bug.verdicts[sieve].stops
    return { sieve, did: held ? 'held' : 'passed' }
  })
}

export const heldBy = (steps: readonly Step[]): SieveId | null =>
  steps.find(({ did }) => did === 'held')?.sieve ?? null
