import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { isSound } from './support/accessibility/axe'
import { expect, test } from './support/test'

const day = 86_400_000
const now = Date.parse('2026-06-10T09:00:00Z')

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect(page.locator('main[data-ready=true]')).toBeVisible()
}

async function store(page: Page, parts: object): Promise<void> {
  await page.goto('/course.json')
  await page.evaluate(
    (text) => localStorage.setItem('day-one', text),
    JSON.stringify({ version: 2, epoch: 0, chapters: {}, quizzes: {}, labs: {}, ...parts }),
  )
}

async function isSoundAndFitsAPhone(page: Page): Promise<void> {
  await isSound(page)
  await page.setViewportSize({ width: 360, height: 740 })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(360)
}

async function answer(page: Page, form: string, right: boolean): Promise<void> {
  const question = page.getByTestId(form)
  const options = right
    ? ['A small model at batch 1: 300 ops a step, gaps between the kernels in the profile']
    : ['A 70B model, batch 64, nearly all time in large matrix products']
  for (const name of options) await question.getByLabel(name).check()
  await question.getByRole('button', { name: 'Answer' }).click()
  await expect(question).toHaveAttribute('data-state', right ? 'right' : 'wrong')
}

test('a question missed in a lesson comes back after a day, then after three', async ({ page }) => {
  await page.clock.setFixedTime(now)
  await open(page, '/learn/pytorch-2')
  await answer(page, 'quiz-launch-bound', false)
  await open(page, '/review')
  await expect(page.getByTestId('review-empty')).toContainText('11 Jun 2026')

  await page.clock.setFixedTime(now + day)
  await open(page, '/')
  await page.getByRole('link', { name: '1 question to review' }).click()
  await expect(page).toHaveURL(/\/review$/)
  await answer(page, 'review-question', true)
  await expect(page.getByTestId('review-question')).toContainText('Right, your answer.')
  await expect(page.getByTestId('review-question')).toContainText('comes back on 14 Jun 2026')
  await page.getByRole('button', { name: 'Finish' }).click()
  await expect(page.getByTestId('review-empty')).toBeFocused()

  await page.clock.setFixedTime(now + 4 * day)
  await page.reload()
  await answer(page, 'review-question', false)
  await expect(page.getByTestId('review-question')).toContainText('comes back on 15 Jun 2026')
})

test('a question that the course has dropped is not asked; one from the future is', async ({
  page,
}) => {
  await page.clock.setFixedTime(now)
  const review = { step: 0, due: now - day, at: now - 2 * day }
  await store(page, {
    reviews: {
      'pytorch-2/gone': review,
      'pytorch-2/launch-bound': { ...review, due: now + 900 * day, at: now + 899 * day },
    },
  })
  await open(page, '/progress')
  await expect(page.getByTestId('review-count')).toHaveText('1 question to review')
  await open(page, '/review')
  await expect(page.getByText('1 question to go.')).toBeVisible()
  await isSoundAndFitsAPhone(page)
})

test('a question falls due while the page is open', async ({ page }) => {
  await page.clock.install({ time: now })
  const review = { step: 0, due: now + 3_600_000, at: now - day }
  await store(page, { reviews: { 'pytorch-2/launch-bound': review } })
  await open(page, '/')
  await expect(page.getByTestId('review-count')).toHaveCount(0)
  await page.clock.fastForward('01:00:01')
  await expect(page.getByTestId('review-count')).toHaveText('1 question to review')
})

test('an empty review says so', async ({ page }) => {
  await open(page, '/review')
  await expect(page.getByTestId('review-empty')).toContainText('Nothing to review')
})

const attempt = { at: now, passed: ['a'], failed: [], ms: 5, files: { 'repro.py': 'x = "ä"\n' } }
const done = {
  chapters: { reproducibility: { openedAt: 1, readAt: now } },
  labs: { seeding: { attempts: [attempt], tries: 1, passedAt: now, hintsShown: 0 } },
}

test('the certificate carries the hash of the file that is saved, and knows it again', async ({
  page,
}) => {
  await store(page, done)
  await open(page, '/certificate')
  await page.getByLabel('Your name').fill('Ada <b>Łovelace</b>')
  await page.getByRole('button', { name: 'Use this name' }).click()
  const sheet = page.getByTestId('certificate')
  await expect(sheet).toContainText('Ada <b>Łovelace</b>')
  await expect(sheet).toContainText('This is a part of the course.')
  const hash = await page.getByTestId('certificate-hash').innerText()

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the hand-in' }).click()
  const bytes = readFileSync(await (await download).path())
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash)
  await page.reload()
  await expect(page.getByTestId('certificate-hash')).toHaveText(hash)

  const verify = page.getByTestId('verify')
  await verify.getByLabel('Hash on the certificate').fill(hash.slice(0, 16).toUpperCase())
  const file = { name: 'hand-in.json', mimeType: 'application/json' }
  await verify.locator('input[type=file]').setInputFiles({ ...file, buffer: bytes })
  await verify.getByRole('button', { name: 'Compare' }).click()
  await expect(verify.getByRole('status')).toContainText('This is the file of that certificate.')
  const forged = Buffer.from(bytes.toString().replace('"tries": 1', '"tries": 2'))
  expect(forged).not.toEqual(bytes)
  await verify.locator('input[type=file]').setInputFiles({ ...file, buffer: forged })
  await verify.getByRole('button', { name: 'Compare' }).click()
  await expect(verify.getByRole('status')).toContainText('Not the file of that certificate')
  await isSoundAndFitsAPhone(page)
})

test('a certificate of the whole course is one page of A4 and of Letter, light in the dark', async ({
  page,
  request,
}, info) => {
  const response = await request.get('/course.json')
  const course = (await response.json()) as Record<'chapters' | 'labs', { id: string }[]>
  const each = (list: readonly { id: string }[], value: object) =>
    Object.fromEntries(list.map(({ id }) => [id, value]))
  await store(page, {
    chapters: each(course.chapters, done.chapters.reproducibility),
    labs: each(course.labs, done.labs.seeding),
    learner: { name: 'Ada Lovelace', key: 'k'.repeat(12), at: 1 },
  })
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page, '/certificate')
  await expect(page.getByTestId('certificate')).toContainText('passed every lab')
  await expect(page.getByTestId('certificate-hash')).toBeVisible()
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = await page.pdf({ format, path: info.outputPath(`${format}.pdf`) })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  }
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByTestId('verify')).toBeHidden()
  const scheme = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)
  expect(scheme).toBe('light')
})

test('an empty certificate invites, and verifying works without one', async ({ page }) => {
  await open(page, '/certificate#verify')
  await expect(page.getByTestId('certificate-empty')).toBeVisible()
  const verify = page.getByTestId('verify')
  await verify.getByLabel('or paste it as text').fill('{}')
  await verify.getByLabel('Hash on the certificate').fill('0'.repeat(64))
  await verify.getByRole('button', { name: 'Compare' }).click()
  await expect(verify.getByRole('status')).toContainText('It is not a Day One hand-in.')
})
