import { heldBy, type Step } from '@/lib/figures/bug-sieves'
import type { Bug } from '@/lib/figures/bug-sieves-cards'
import type { english } from '@/lib/messages/figures/bug-sieves/en'

/** What the figure shows, in words. */
export function describeFall(t: typeof english, bug: Bug, steps: readonly Step[]): string {
  const passed = steps.filter(({ did }) => did === 'passed').map(({ sieve }) => t.through[sieve])
  const held = heldBy(steps)
  const { title, lands } = bug
  if (held === null)
    return passed.length > 0
      ? t.landsAfter(title, t.list(passed), lands)
      : t.landsAtOnce(title, lands)
  const { says } = bug.verdicts[held]
  return passed.length > 0
    ? t.heldAfter(title, t.list(passed), t.by[held], says)
    : t.heldAtOnce(title, t.by[held], says)
}
