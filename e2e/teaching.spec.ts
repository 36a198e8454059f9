import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Download, Page } from '@playwright/test'
import { openLab, write } from './lab-helpers'
import { isSound } from './support/accessibility/axe'
import { expect, test } from './support/test'

const solution = () => readFile('content/labs/seeding/solution/repro.py', 'utf8')

async function textOf(download: Download): Promise<string> {
  const path = await download.path()
  return readFile(path, 'utf8')
}

async function saved(page: Page, press: () => Promise<void>): Promise<string> {
  const waiting = page.waitForEvent('download')
  await press()
  return textOf(await waiting)
}

/** An instructor makes an assignment of one lab and one chapter; its link comes back. */
async function makeAssignment(page: Page): Promise<string> {
  await page.goto('/teach')
  await page.getByRole('textbox', { name: 'Title' }).fill('Week 3: seeds')
  await page.getByLabel('9. Reproducibility').check()
  await page.getByLabel('Lab: Know your streams').check()
  await page.getByLabel('It has a date').check()
  await page.getByLabel('Date and time').fill('2099-12-01T23:59')
  return page.getByLabel('Link for learners').inputValue()
}

/** A learner opens the link, works on the lab, and hands in. */
async function handIn(browser: Browser, link: string, name: string, code: string): Promise<string> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(link)
  await expect(page.getByTestId('assignment')).toContainText('Week 3: seeds')
  await page.getByRole('link', { name: 'Lab: Know your streams' }).click()
  await expect(page).toHaveURL(/\/labs\/seeding$/)
  const opened = await openLab(page, '/labs/seeding')
  await write(opened, code)
  await opened.lab.getByTestId('lab-check').click()
  // Not the phase: Python may be ready before the check has begun.
  await expect(opened.lab.getByTestId('lab-status')).toContainText('last check', {
    timeout: 60_000,
  })
  await page.goto(link)
  await page.getByLabel(/Your name/).fill(name)
  const file = await saved(page, () =>
    page.getByRole('button', { name: 'Save the hand-in' }).click(),
  )
  await context.close()
  return file
}

/** The hand-in as somebody would edit it who claims what they did not do. */
function claimingAll(text: string): string {
  const file = JSON.parse(text) as { labs: { claim: { passed: string[]; failed: string[] } }[] }
  const labs = file.labs.map(({ claim, ...lab }) => {
    expect(claim.failed).not.toEqual([])
    return { ...lab, claim: { ...claim, passed: [...claim.passed, ...claim.failed], failed: [] } }
  })
  return JSON.stringify({ ...file, labs })
}

const asFile = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
})
const chooseFiles = (page: Page) => page.getByLabel('Choose files')

test('an assignment comes back as two hand-ins, and the gradebook finds the one that was edited', async ({
  page,
  browser,
}) => {
  test.slow()
  const link = await makeAssignment(page)
  expect(link.length).toBeLessThan(400)
  const honest = await handIn(browser, link, 'Ada Lovelace', await solution())
  const poor = await handIn(browser, link, 'Eve "=cmd" Smith', 'def set_seed(seed):\n    pass\n')
  const edited = claimingAll(poor)

  await page.goto('/teach/gradebook')
  await chooseFiles(page).setInputFiles([
    asFile('ada.json', honest),
    asFile('eve.json', edited),
    asFile('cv.txt', 'Hire me'),
  ])
  const ada = page.getByTestId('gradebook-row').filter({ hasText: 'Ada' })
  const eve = page.getByTestId('gradebook-row').filter({ hasText: 'Eve' })
  await expect(ada).toHaveAttribute('data-waiting', '0', { timeout: 90_000 })
  await expect(eve).toHaveAttribute('data-waiting', '0', { timeout: 90_000 })
  await expect(ada).toHaveAttribute('data-looks', '0')
  await expect(eve).toContainText('needs a look')
  await expect(page.getByTestId('gradebook-summary')).toHaveText(/2 learners, .* 1 needs a look/)
  await expect(page.getByTestId('gradebook-refused')).toContainText('cv.txt')

  await eve.getByRole('button', { name: /Details/ }).click()
  const details = page.getByTestId('gradebook-details')
  await expect(details).toContainText(/It claims \d+ of \d+ checks, here/)
  await expect(details.getByText('claimed as passed').first()).toBeVisible()
  await details.getByLabel('Beside').selectOption({ label: 'Ada Lovelace' })
  await expect(details.locator('.cm-editor').first()).toBeVisible()

  const csv = await saved(page, () =>
    page.getByRole('button', { name: 'All results as CSV' }).click(),
  )
  const [header, first, second] = csv.replace('\uFEFF', '').split('\r\n')
  expect(header).toMatch(/^Name,Result,Score/)
  expect(first).toMatch(/^Ada Lovelace,/)
  expect(second).toMatch(/not passed,0|not passed,\d+/)

  const roster =
    'Student,ID,SIS User ID,SIS Login ID,Section\n"Lovelace, Ada",1,s1,ada,A\n"Turing, Alan",2,s2,at,A\n'
  await page.getByLabel('Export of the LMS').setInputFiles(asFile('canvas.csv', roster))
  await expect(page.getByTestId('gradebook-export')).toContainText('2 learners from Canvas')
  const canvas = await saved(page, () =>
    page.getByRole('button', { name: 'Save for Canvas' }).click(),
  )
  expect(canvas).toContain('"Lovelace, Ada",1,s1,ada,A,100')
  expect(canvas).toContain('"Turing, Alan",2,s2,at,A,\r\n')

  // It survives a reload, with its verdicts.
  await page.reload()
  await expect(page.getByTestId('gradebook-row')).toHaveCount(2)
  await expect(eve).toContainText('needs a look')
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  const width = () => page.evaluate(() => document.documentElement.scrollWidth)
  expect(await width()).toBeLessThanOrEqual(320)
  await isAListOfCards(page)
  await page.getByRole('button', { name: 'Delete everything…' }).click()
  await page.getByRole('button', { name: 'Yes, delete all of it' }).click()
  await expect(page.getByTestId('gradebook-row')).toHaveCount(0)
  await page.reload()
  await expect(page.getByTestId('gradebook-intake')).toBeVisible()
  await expect(page.getByTestId('gradebook-row')).toHaveCount(0)
})

test('the link of a whole course is short, is kept, and can be changed', async ({ page }) => {
  await page.goto('/teach')
  await page.getByRole('button', { name: 'The whole course' }).click()
  await page.getByRole('textbox', { name: 'Title' }).fill('Everything')
  await page.getByLabel(/^Note to learners/).fill('Take your time. '.repeat(30))
  const link = await page.getByLabel('Link for learners').inputValue()
  expect(link.length).toBeLessThan(2_000)
  await page.getByRole('button', { name: 'QR code' }).click()
  await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible()
  await page.getByRole('button', { name: 'Keep in my list' }).click()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])

  await page.reload()
  await page.getByRole('button', { name: 'Edit Everything' }).click()
  await page.getByRole('textbox', { name: 'Title' }).fill('Nearly everything')
  await page.getByRole('button', { name: 'Keep in my list' }).click()
  await expect(page.getByRole('button', { name: /^Edit / })).toHaveCount(1)
  await page.getByRole('button', { name: 'Remove Nearly everything' }).click()
  await expect(page.getByRole('button', { name: /^Edit / })).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('button', { name: 'Edit Nearly everything' })).toBeVisible()
})

test('an assignment shows what is done and left, works with the server gone, and stays in the list', async ({
  page,
  context,
}) => {
  const link = await makeAssignment(page)
  await page.goto(link)
  await expect(page.getByTestId('assignment-standing')).toHaveText(/0 of 2/)
  await expect(page.getByTestId('assignment-due')).toContainText('1 December 2099, 23:59')
  const calendar = await saved(page, () => page.getByRole('button', { name: /calendar/ }).click())
  expect(calendar).toMatch(/BEGIN:VEVENT[\s\S]*DTEND:20991201T\d{4}00Z[\s\S]*SUMMARY:Due: Week 3/)

  await context.setOffline(true)
  await page.getByRole('button', { name: 'Save the hand-in' }).click()
  await expect(page.getByText('Type your name first')).toBeVisible()
  await page.getByLabel(/Your name/).fill('Ada')
  const file = await saved(page, () =>
    page.getByRole('button', { name: 'Save the hand-in' }).click(),
  )
  expect(JSON.parse(file)).toMatchObject({ format: 'day-one-hand-in', name: 'Ada', version: 1 })
  await context.setOffline(false)

  await page.goto('/assignment')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Assignments')
  await expect(page.getByRole('link', { name: 'Week 3: seeds' })).toBeVisible()
  await page.goto('/progress')
  await page.getByRole('link', { name: 'Week 3: seeds' }).click()
  await expect(page.getByTestId('assignment')).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])
})

test('a damaged, foreign or newer link says so, with what could be read', async ({ page }) => {
  const link = await makeAssignment(page)
  const problem = page.getByTestId('assignment-problem')
  await page.goto(link.slice(0, -30))
  await expect(problem).toHaveAttribute('data-kind', 'damaged')
  await expect(problem).toContainText('Week 3: seeds')
  await page.goto('/assignment#hello')
  await expect(problem).toHaveAttribute('data-kind', 'foreign')
  await page.goto('/assignment#7.AAAA')
  await expect(problem).toHaveAttribute('data-kind', 'newer')
})

test('hostile hand-ins harm nothing and are named', async ({ page }) => {
  test.slow()
  const link = await makeAssignment(page)
  const { assignment } = await readAssignment(page, link)
  const hostile = (name: string, code: string) =>
    JSON.stringify({
      format: 'day-one-hand-in',
      version: 1,
      name,
      key: `key-${name.length}-${code.length}`,
      course: assignment.course,
      assignment,
      handedInAt: Date.now(),
      chapters: [],
      labs: [
        {
          lab: 'seeding',
          files: { 'repro.py': code },
          claim: { passed: [], failed: [], ms: 1, at: 1 },
          tries: 1,
          hintsShown: 0,
        },
      ],
    })
  await page.goto('/teach/gradebook')
  await chooseFiles(page).setInputFiles([
    asFile('html.json', hostile('<img src=x onerror="document.title=1">', '</script><b>x</b>')),
    asFile('loud.json', hostile('Loud', 'while True:\n    print("x" * 100000)\n')),
    asFile('exit.json', hostile('Exit', 'import os\nos._exit(1)\n')),
    asFile('schema.json', '{"format":"day-one-hand-in","version":1,"name":7}'),
    { name: 'large.json', mimeType: 'application/json', buffer: Buffer.alloc(6_000_000, 'x') },
  ])
  const rows = page.getByTestId('gradebook-row')
  await expect(rows).toHaveCount(3)
  await expect(page.getByTestId('gradebook-refused')).toContainText('name: Invalid input')
  await expect(page.getByTestId('gradebook-refused')).toContainText('6 MB')
  await expect(rows.first()).toContainText('<img src=x')
  // A loop costs a few seconds a check; cancelling ends it at once.
  await expect(page.getByTestId('gradebook-judging')).toBeVisible()
  await expect(rows.filter({ hasText: 'Exit' })).toHaveAttribute('data-waiting', '0', {
    timeout: 120_000,
  })
  const cancel = page.getByRole('button', { name: 'Cancel' })
  if (await cancel.isVisible()) {
    await cancel.click()
    await expect(page.getByText('Judging was stopped')).toBeVisible()
    await page.getByRole('button', { name: 'Go on' }).click()
  }
  await expect(page).toHaveTitle(/Gradebook/)
})

/** On a phone: no table to push sideways, the details under their card, and all of it in German. */
async function isAListOfCards(page: Page): Promise<void> {
  await expect(page.getByRole('table')).toHaveCount(0)
  const eve = page.getByRole('listitem').filter({ hasText: 'Eve' })
  await expect(eve.getByRole('definition')).toContainText(/claims \d+/)
  await eve.getByRole('button', { name: /Details/ }).click()
  await expect(eve.getByTestId('gradebook-details')).toContainText('It claims')
  await isSound(page)
  await page.getByLabel('Language').selectOption('Deutsch')
  await expect(eve.getByTestId('gradebook-details')).toContainText(/Angegeben sind \d+ von \d+/)
  await expect(page.getByTestId('gradebook-refused')).toContainText('Sie ist kein JSON')
  await expect(page).toHaveTitle('Notenbuch · Day One')
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(320)
  await page.getByLabel('Sprache').selectOption('English')
  await eve.getByRole('button', { name: 'Close', exact: true }).click()
  await expect(eve.getByRole('button', { name: /Details/ })).toBeFocused()
}

/** The assignment as the learner's page would put it into a hand-in. */
async function readAssignment(
  page: Page,
  link: string,
): Promise<{ assignment: { course: unknown } }> {
  await page.goto(link)
  await page.getByLabel(/Your name/).fill('Reader')
  const file = await saved(page, () =>
    page.getByRole('button', { name: 'Save the hand-in' }).click(),
  )
  return JSON.parse(file) as { assignment: { course: unknown } }
}
