import type { Page } from '@playwright/test'
import { progressSchema } from '@/lib/progress/schema'
import { fitted } from '@/lib/progress/shape'
import { storageKey } from '@/lib/progress/stash'

/** One picture: where it is taken, what was stored before, and what is done first. */
export type Scene = {
  readonly name: string
  readonly path: string
  readonly stored?: Readonly<Record<string, string>>
  readonly prepare?: (page: Page) => Promise<void>
}

const minute = 60_000
const day = Date.UTC(2026, 10, 20, 18, 30)
const at = (minutes: number) => day + minutes * minute
const answered = { first: [1], latest: [1], correct: true, firstCorrect: true }
const failed = { at: at(70), passed: ['import', 'workers', 'pure'], failed: ['key'], ms: 900 }
const passed = { at: at(50), passed: ['basic', 'versions'], failed: [], ms: 1200 }

/** Somebody in the middle of the course. */
const halfway = fitted(progressSchema, {
  version: 1,
  chapters: {
    'from-papers-to-products': { openedAt: day, readAt: at(15) },
    'locking-an-environment': { openedAt: at(20), readAt: at(35) },
    reproducibility: { openedAt: at(60), headingAt: at(65) },
  },
  quizzes: {
    'from-papers-to-products/twenty-examples': { ...answered, firstAt: at(5), at: at(5) },
    'locking-an-environment/version-order': { ...answered, firstAt: at(25), at: at(25) },
  },
  labs: {
    'lock-diff': {
      attempts: [passed],
      tries: 3,
      best: { passed: 12, total: 12 },
      passedAt: passed.at,
    },
    seeding: { attempts: [failed], tries: 1, best: { passed: 3, total: 10 }, hintsShown: 1 },
  },
  last: { path: '/learn/reproducibility', at: at(70) },
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
