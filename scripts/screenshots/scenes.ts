import type { Page } from '@playwright/test'
import { course } from '@/content/course'
import type { Assignment } from '@/lib/assign/assignment'
import type { HandIn } from '@/lib/assign/hand-in'
import { handInFile } from '@/lib/assign/hand-in-text'
import { writeLink } from '@/lib/assign/link'
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

const assignment: Assignment = {
  id: 'shotsshots',
  course: { title: course.title, version: course.version },
  title: 'Week 3: reproducible runs',
  note: 'Read first, then the labs. Hand in one file.',
  chapters: ['reproducibility'],
  labs: ['seeding', 'lock-diff'],
  rule: { kind: 'count', count: 2 },
  due: {
    at: '2099-12-01T23:59',
    zone: 'Europe/Berlin',
    late: { kind: 'deduct', percentPerDay: 10 },
  },
}

async function fillAssignment(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Title' }).fill(assignment.title)
  await page.getByLabel('9. Reproducibility').check()
  await page.getByLabel('Lab: Know your streams').check()
  await page.getByRole('button', { name: 'QR code' }).click()
}

/** Two hand-ins of the same code; one claims more than it does. */
async function judgeHandIns(page: Page): Promise<void> {
  const handIns = ['Ada Lovelace', 'Eve Smith'].map((name, index): HandIn => ({
    format: 'day-one-hand-in',
    version: 1,
    name,
    key: `key-of-learner-${index}`,
    course: assignment.course,
    assignment,
    handedInAt: at(0),
    chapters: [{ chapter: 'reproducibility', readAt: at(0), quizzesRight: 3, quizzes: 4 }],
    labs: [
      {
        lab: 'seeding',
        files: { 'repro.py': 'import random\n' },
        claim: { passed: index === 1 ? ['import'] : [], failed: [], ms: 5, at: at(0) },
        tries: 3,
        hintsShown: 1,
      },
    ],
  }))
  await page.getByLabel('Choose files').setInputFiles(
    handIns.map((handIn) => ({
      name: `${handIn.key}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(handInFile(handIn)),
    })),
  )
  await page.locator('[data-testid=gradebook-row][data-waiting="0"]').nth(1).waitFor()
  await page.getByRole('button', { name: 'Details of Eve Smith' }).click()
  await page.getByTestId('gradebook-details').locator('.cm-editor').first().waitFor()
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
  { name: 'teach', path: '/teach', prepare: fillAssignment },
  {
    name: 'assignment',
    path: `/assignment#${writeLink(assignment)}`,
    stored: { [storageKey]: JSON.stringify(halfway) },
  },
  { name: 'gradebook', path: '/teach/gradebook', prepare: judgeHandIns },
  { name: 'embed', path: '/embed/labs/seeding' },
  { name: 'embed-doctor', path: '/embed/doctor' },
]
