import type { Page } from '@playwright/test'
import { progressSchema } from '@/lib/progress/schema'
import { storageKey } from '@/lib/progress/stash'

/** One picture: where it is taken, what was stored before, and what is done first. */
export type Scene = {
  readonly name: string
  readonly path: string
  readonly stored?: Readonly<Record<string, string>>
  readonly prepare?: (page: Page) => Promise<void>
}

const day = Date.UTC(2026, 10, 20)
const attempt = { at: day + 5, passed: ['tape'], failed: ['restart'], ms: 900 }

/** Somebody in the middle of the course. */
const halfway = progressSchema.parse({
  version: 1,
  chapters: {
    'from-papers-to-products': { openedAt: day, readAt: day + 1 },
    'locking-an-environment': {
      openedAt: day + 2,
      heading: 'what-a-lock-says',
      headingAt: day + 3,
    },
  },
  labs: {
    'lock-diff': {
      attempts: [{ ...attempt, passed: ['a', 'b'], failed: [] }],
      tries: 3,
      best: { passed: 16, total: 16 },
      passedAt: day + 6,
    },
    seeding: { attempts: [attempt], tries: 1, best: { passed: 2, total: 10 }, hintsShown: 1 },
  },
})

/** Presses Check on the starter and waits for the last verdict. */
async function check(page: Page): Promise<void> {
  const lab = page.getByTestId('lab')
  await lab.getByTestId('lab-check').click()
  await lab.locator('[data-state=failed]').first().waitFor()
  await lab.and(page.locator('[data-phase=ready]')).waitFor()
}

export const scenes: readonly Scene[] = [
  { name: 'home', path: '/' },
  { name: 'lesson', path: '/learn/reproducibility' },
  { name: 'labs', path: '/labs' },
  { name: 'lab', path: '/labs/seeding' },
  { name: 'lab-checked', path: '/labs/seeding', prepare: check },
  { name: 'progress-empty', path: '/progress' },
  { name: 'progress', path: '/progress', stored: { [storageKey]: JSON.stringify(halfway) } },
  { name: 'not-found', path: '/labs/seedling' },
  { name: 'embed', path: '/embed/labs/seeding' },
]
