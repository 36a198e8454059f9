import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './support/test'

const key = 'day-one'
const long = { timeout: 30_000 }

/** A state as an earlier visit left it; the chapter and the lab need not be in the course. */
function state(parts: object = {}): string {
  return JSON.stringify({ version: 1, epoch: 0, chapters: {}, quizzes: {}, labs: {}, ...parts })
}
const attempt = { at: 1, passed: ['a'], failed: [], ms: 5, files: { 'main.py': 'one' } }
const lab = { attempts: [attempt], tries: 1, passedAt: 1, hintsShown: 0 }

async function open(page: Page): Promise<void> {
  await page.goto('/progress')
  await expect(page.locator('main[data-ready=true]')).toBeVisible(long)
}

/** Puts a text where progress is stored, as if from an earlier visit, and opens the page. */
async function openWith(page: Page, text: string): Promise<void> {
  await page.goto('/course.json')
  await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, text] as const)
  await open(page)
}

const stored = (page: Page) => page.evaluate((name) => localStorage.getItem(name), key)
/** The texts that were put aside. */
const asides = (page: Page): Promise<readonly (string | null)[]> =>
  page.evaluate(() =>
    Object.keys(localStorage)
      .filter((name) => name.startsWith('day-one.aside.'))
      .map((name) => localStorage.getItem(name)),
  )
const notice = (page: Page) => page.getByTestId('storage-notice')
const attempts = (page: Page) => page.getByTestId('progress-attempts').getByRole('listitem')

async function importFile(page: Page, text: string): Promise<void> {
  await page
    .getByTestId('import')
    .locator('input[type=file]')
    .setInputFiles({
      name: 'progress.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    })
}

async function importAll(page: Page, text: string): Promise<void> {
  await importFile(page, text)
  await page.getByTestId('import-preview').getByRole('button', { name: 'Import' }).click()
  await expect(page.getByText('has been imported')).toBeVisible()
}

async function deleteAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Delete…' }).click()
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await expect(page.getByText('Everything is deleted.')).toBeVisible()
}

test('an empty page invites', async ({ page }) => {
  await open(page)
  await expect(page.getByTestId('progress-empty')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Begin with the first chapter' })).toBeVisible()
})

test('two tabs see each other and lose nothing', async ({ page, context }) => {
  await open(page)
  const other = await context.newPage()
  await open(other)
  await importAll(page, state({ labs: { one: lab } }))
  await expect(attempts(other)).toHaveCount(1)
  await importAll(other, state({ labs: { two: { ...lab, attempts: [{ ...attempt, at: 2 }] } } }))
  await expect(attempts(page)).toHaveCount(2)
  await page.reload()
  await expect(attempts(page)).toHaveCount(2)
})

test('what one tab deletes, the other does not bring back; undo brings it back in both', async ({
  page,
  context,
}) => {
  await openWith(page, state({ labs: { one: lab } }))
  const other = await context.newPage()
  await open(other)
  await expect(attempts(other)).toHaveCount(1)
  await deleteAll(page)
  await expect(other.getByTestId('progress-empty')).toBeVisible()
  await other.reload()
  await expect(other.getByTestId('progress-empty')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(attempts(page)).toHaveCount(1)
  await expect(attempts(other)).toHaveCount(1)
})

const unusable = [
  ['corrupt', '{"version":1,"labs":{"see', 'not valid JSON'],
  ['foreign', '{"theme":"dark"}', 'not a Day One progress file'],
  ['newer', '{"version":9,"labs":{"seeding":{"stars":5}}}', 'newer version of Day One'],
] as const
for (const [kind, text, words] of unusable) {
  test(`a ${kind} state is kept aside, told and offered for download`, async ({ page }) => {
    await openWith(page, text)
    await expect(notice(page)).toHaveAttribute('data-state', 'aside')
    await expect(notice(page)).toContainText(words)
    await importAll(page, state({ labs: { one: lab } }))
    expect(await asides(page)).toEqual([text])
    expect(await stored(page)).toContain('"one"')

    const download = page.waitForEvent('download')
    await page.getByTestId('asides').getByRole('button', { name: 'Download' }).click()
    expect(readFileSync(await (await download).path(), 'utf8')).toBe(text)
  })
}

test('the sound parts of a damaged state are used, the whole is kept aside', async ({ page }) => {
  const text = state({ labs: { one: lab }, quizzes: 'none' })
  await openWith(page, text)
  await expect(attempts(page)).toHaveCount(1)
  await expect(notice(page)).toContainText('quizzes')
  expect(await asides(page)).toEqual([text])
})

test('a full storage: what was saved stays, the learner is told and can export', async ({
  page,
}) => {
  const before = state({ chapters: { gone: { openedAt: 1, readAt: 1 } } })
  await openWith(page, before)
  // Fills the storage to the last character, in ever smaller pieces.
  await page.evaluate(() => {
    for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (let piece = 0; ; piece += 1)
          localStorage.setItem(`filler-${size}-${piece}`, 'x'.repeat(size))
      } catch {
        // No room for a piece of this size: go on with half of it.
      }
    }
  })
  await importAll(page, state({ labs: { one: { ...lab, draft: { files: { a: 'b' }, at: 2 } } } }))
  await expect(notice(page)).toHaveAttribute('data-state', 'full')
  expect(await stored(page)).toBe(before)
  await expect(attempts(page)).toHaveCount(1)

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const file = readFileSync(await (await download).path(), 'utf8')
  expect(file).toContain('"one"')
  expect(file).toContain('"gone"')
})

test('a storage that is denied: everything works until the tab is closed, and says so', async ({
  page,
}) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  })
  await open(page)
  await expect(notice(page)).toHaveAttribute('data-state', 'memory-only')
  await importAll(page, state({ labs: { one: lab } }))
  await expect(attempts(page)).toHaveCount(1)
  expect(errors).toEqual([])
})

test('a storage cleared while the page is open is filled again at the next change', async ({
  page,
}) => {
  await openWith(page, state({ labs: { one: lab } }))
  await expect(attempts(page)).toHaveCount(1)
  await page.evaluate(() => localStorage.clear())
  await importAll(page, state({ labs: { two: { ...lab, attempts: [{ ...attempt, at: 2 }] } } }))
  await page.reload()
  await expect(attempts(page)).toHaveCount(2)
})

test('export, delete, import: everything is back', async ({ page }) => {
  await openWith(page, state({ labs: { one: lab }, chapters: { two: { openedAt: 1, readAt: 2 } } }))
  await expect(attempts(page)).toHaveCount(1)
  const before: unknown = JSON.parse((await stored(page)) ?? '')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^day-one-progress-\d{4}-\d\d-\d\d\.json$/)
  await deleteAll(page)
  expect(await stored(page)).not.toContain('one')
  await page.reload()
  await expect(page.getByTestId('progress-empty')).toBeVisible()

  await importFile(page, readFileSync(await file.path(), 'utf8'))
  await expect(page.getByTestId('import-preview')).toContainText('passed: one')
  await expect(page.getByTestId('progress-empty')).toBeVisible()
  await page.getByTestId('import-preview').getByRole('button', { name: 'Import' }).click()
  await expect(attempts(page)).toHaveCount(1)
  // What was stored is from before there were assignments, notes and reviews.
  const after: unknown = JSON.parse((await stored(page)) ?? '')
  expect(after).toEqual({
    ...(before as object),
    version: 2,
    epoch: 1,
    assignments: {},
    notes: {},
    reviews: {},
  })
})

test('an import says what it cannot read, by field, and changes nothing when it is refused', async ({
  page,
}) => {
  await open(page)
  await importFile(page, '{"name":"day-one"}')
  await expect(page.getByTestId('import-refused')).toContainText('not a Day One progress file')
  await importFile(page, 'x'.repeat(5_100_000))
  await expect(page.getByTestId('import-refused')).toContainText('larger than 5 MB')
  await importFile(page, state({ labs: { one: { ...lab, tries: 'three' } } }))
  await expect(page.getByTestId('import-preview')).toContainText('labs.one.tries')
  await expect(page.getByTestId('progress-empty')).toBeVisible()
})

test('a dropped file is read like a chosen one', async ({ page }) => {
  await open(page)
  const text = state({ labs: { one: lab } })
  const files = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([content], 'dropped.json', { type: 'application/json' }))
    return transfer
  }, text)
  await page.getByTestId('import').dispatchEvent('drop', { dataTransfer: files })
  await expect(page.getByTestId('import-preview')).toContainText('dropped.json')
})
