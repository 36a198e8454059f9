import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Target size is off in axe unless the tag of WCAG 2.2 is asked for. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Options = { readonly within?: string; readonly rules?: readonly string[] }

/** What axe finds, each fault with its place, so that a failing test names them all. */
export async function faults(page: Page, options: Options = {}): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page })
  if (options.within) builder.include(options.within)
  if (options.rules) builder.withRules([...options.rules])
  else builder.withTags(tags)
  const { violations } = await builder.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
  )
}

/** Controls under 24 × 24 px without the room around them that WCAG 2.5.8 takes instead. */
export const smallTargets = (page: Page) => faults(page, { rules: ['target-size'] })
