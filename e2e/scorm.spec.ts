import { readFileSync } from 'node:fs'
import type { FrameLocator, Locator, Page } from '@playwright/test'
import { write } from './lab-helpers'
import { TestLrs } from './support/lrs'
import { packed, TestLms, type Version } from './support/scorm-lms'
import { expect, test } from './support/test'

const solution = readFileSync('content/labs/seeding/solution/repro.py', 'utf8')
const lms = new TestLms()
const lrs = new TestLrs()

test.describe.configure({ mode: 'default', timeout: 400_000 })

test.beforeAll(async () => {
  test.setTimeout(240_000)
  await Promise.all([lms.start(), lrs.start()])
  // One lab in 1.2; in 2004 a chapter, of which the lab `seeding` alone is enough to pass.
  const lab = await packed(['--scorm', '1.2', '--labs', 'seeding'])
  const chapter = await packed(
    '--scorm 2004 --chapter reproducibility --mastery 20 --cmi5'.split(' '),
  )
  lms.install('lab', lab.files)
  lms.install('chapter', chapter.files)
})
test.afterAll(() => Promise.all([lms.stop(), lrs.stop()]))
test.afterEach(() => (lms.policy = ''))

const names = { '1.2': 'lab', '2004': 'chapter' } as const

/** Opens the package as the LMS does; the lab is ready when this returns. */
async function launch(page: Page, version: Version, learner: string) {
  await page.goto(lms.launch(names[version], version, learner))
  const course = page.frameLocator('#player').frameLocator('#sco')
  const lab = labIn(course)
  await lab.lab.scrollIntoViewIfNeeded()
  await expect(lab.lab).toHaveAttribute('data-opened', 'true')
  return { course, ...lab, status: course.getByTestId('lms-status') }
}

function labIn(course: FrameLocator | Page) {
  const lab = course.locator('[data-lab-id="seeding"]')
  const editor = lab.getByTestId('lab-editor')
  return { lab, editor, code: editor.locator('.cm-content') }
}

/** Presses Check and waits for its end, however busy the machine is. */
async function check({ lab }: { lab: Locator }) {
  await lab.getByTestId('lab-check').click()
  await expect(lab.getByTestId('lab-status')).toContainText('last check', { timeout: 90_000 })
}

type Cmi = {
  suspend_data: string
  core: Record<string, string> & { score: Record<string, string> }
  score: Record<string, string>
  interactions: Record<string, Record<string, string>>
} & Record<string, string>

const recordOf = (version: Version, learner: string) =>
  lms.records.get(`${version}/${names[version]}/${learner}`)?.cmi as Cmi | undefined

test('SCORM 1.2: a lab reports, resumes and passes', async ({ page }) => {
  const record = () => recordOf('1.2', 'ada')
  const first = await launch(page, '1.2', 'ada')
  await expect(first.status).toHaveAttribute('data-state', 'connected')
  await check(first)
  await expect.poll(() => Object.keys(record()?.interactions ?? {}).length).toBe(10)
  const told = Object.values(record()?.interactions ?? {})
  const right = told.filter(({ result }) => result === 'correct').length
  expect(right).toBeLessThan(10)
  expect(told.map(({ id }) => id)).toContain('seeding_key')
  expect(record()?.core).toMatchObject({ lesson_status: 'failed' })
  expect(Number(record()?.core.score.raw)).toBe(right * 10)

  await write(first, solution)
  await page.goto('about:blank')
  await expect.poll(() => record()?.core).toMatchObject({ exit: 'suspend' })
  expect(record()?.core.session_time).toMatch(/^\d+:\d\d:\d\d/)
  expect(record()?.suspend_data.length).toBeLessThanOrEqual(4096)

  const second = await launch(page, '1.2', 'ada')
  await expect(second.code).toContainText('1812433253')
  await expect(second.course.getByTestId('package-score')).toContainText(`${right} of 10 checks`)
  await check(second)
  await expect.poll(() => record()?.core.lesson_status).toBe('passed')
  expect(record()?.core.score.raw).toBe('100')
  await expect(second.status).toHaveAttribute('data-state', 'connected')

  // Passed once is passed, whatever is typed and checked later.
  const third = await launch(page, '1.2', 'ada')
  await expect(third.course.getByTestId('package-score')).toHaveAttribute('data-verdict', 'passed')
  await third.lab.getByRole('button', { name: /Attempts/ }).click()
  await expect(third.lab.getByText('10 of 10')).toBeVisible()
})

test('SCORM 2004: a chapter reports, resumes, passes and is completed when read', async ({
  page,
}) => {
  const record = () => recordOf('2004', 'ada')
  const first = await launch(page, '2004', 'ada')
  await expect(first.course.locator('[data-testid^="quiz-"]').first()).toBeVisible()
  await check(first)
  await expect.poll(() => Object.keys(record()?.interactions ?? {}).length).toBe(10)
  expect(record()).toMatchObject({ success_status: 'unknown', completion_status: 'incomplete' })
  const started = Number(record()?.score.scaled)
  expect(started).toBeLessThan(0.2)

  const quiz = first.course.locator('[data-testid^="quiz-"]').first()
  await quiz.locator('input').first().check()
  await quiz.getByRole('button', { name: 'Answer' }).click()
  await expect.poll(() => Object.keys(record()?.interactions ?? {}).length).toBe(11)
  await write(first, solution)
  await page.goto('about:blank')
  await expect.poll(record).toMatchObject({ exit: 'suspend' })

  const second = await launch(page, '2004', 'ada')
  await expect(second.code).toContainText('1812433253')
  await expect(second.course.locator('[data-testid^="quiz-"]').first()).not.toHaveAttribute(
    'data-state',
    'open',
  )
  await check(second)
  await expect.poll(() => record()?.success_status).toBe('passed')
  expect(Number(record()?.score.scaled)).toBeGreaterThan(started)
  expect(record()?.completion_status).toBe('incomplete')
  // The answers of the first visit were replaced, not told a second time.
  const ids = Object.values(record()?.interactions ?? {}).map(({ id }) => id)
  expect(ids).toHaveLength(11)
  expect(new Set(ids).size).toBe(11)
  expect(record()?.interactions['0']).toMatchObject({ result: 'correct' })

  const end = second.course.getByTestId('reading-end')
  await end.scrollIntoViewIfNeeded()
  await expect(end).toHaveAttribute('data-state', 'read')
  await expect.poll(() => record()?.completion_status).toBe('completed')
  await expect(second.status).toHaveAttribute('data-state', 'connected')
})

test('without an LMS a package works, says that nobody is told, and keeps nothing', async ({
  page,
}) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(lms.alone('lab'))
  await expect(page.getByTestId('lms-status')).toContainText('Not connected')
  const lab = labIn(page)
  await write(lab, 'print("hello from a zip")\n')
  await lab.lab.getByTestId('lab-run').click()
  await expect(lab.lab.getByTestId('lab-output')).toContainText('hello from a zip')
  await expect(lab.lab.getByText('kept only while this page is open')).toBeVisible()
  // The tab's storage says only that this page has Python (lib/kernel/memory/last-page.ts).
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  const kept = await page.evaluate(() => Object.entries(sessionStorage))
  for (const [key, value] of kept)
    expect([key, value]).toEqual([expect.stringMatching(/^day-one\.python\./), '1'])
  await page.reload()
  await expect(lab.code).not.toContainText('hello from a zip')
  expect(errors).toEqual([])
})

test('saved work that cannot be read is told, and left alone until something is done', async ({
  page,
}) => {
  const foreign = 'viewed=1,2,3|lastviewedslide=4'
  lms.records.set('1.2/lab/eve', { cmi: { suspend_data: foreign } })
  const { course, lab } = await launch(page, '1.2', 'eve')
  await expect(course.getByTestId('unreadable-state')).toContainText('could not be used')
  await page.goto('about:blank')
  expect(recordOf('1.2', 'eve')?.suspend_data).toBe(foreign)

  await launch(page, '1.2', 'eve')
  await lab.getByTestId('lab-hint').click()
  await expect.poll(() => recordOf('1.2', 'eve')?.suspend_data).toMatch(/^day-one\./)
})

test('an LMS that forbids workers is told on screen', async ({ page }) => {
  lms.policy = "worker-src 'none'"
  await page.goto(lms.alone('lab'))
  const { lab } = labIn(page)
  await expect(lab.getByText(/Python could not be started\./)).toBeVisible()
  await expect(lab.getByRole('button', { name: 'Try again', exact: true })).toBeVisible()
})

test('launched by cmi5, a package sends statements and resumes', async ({ page }) => {
  await page.goto(lms.alone('chapter', lrs.launchQuery()))
  const status = page.getByTestId('lms-status')
  await expect(status).toHaveAttribute('data-state', 'connected')
  const first = labIn(page)
  await first.lab.scrollIntoViewIfNeeded()
  await write(first, solution)
  await check(first)
  await expect.poll(() => lrs.verbs()).toEqual(['initialized', 'passed', 'passed'])
  const [, ofLab, ofUnit] = lrs.statements
  expect(ofLab?.object.id).toBe('https://lms.example/units/9/labs/seeding')
  expect(ofLab?.result).toMatchObject({ success: true, score: { scaled: 1, raw: 10 } })
  expect(ofLab?.context.contextActivities.category).toBeUndefined()
  expect(ofUnit?.object.id).toBe('https://lms.example/units/9')
  expect(ofUnit?.result?.score?.scaled).toBeGreaterThan(0.2)
  await expect(status).toHaveAttribute('data-state', 'connected')

  await page.goto('about:blank')
  await expect.poll(() => lrs.verbs().at(-1)).toBe('terminated')
  await page.goto(lms.alone('chapter', lrs.launchQuery()))
  await first.lab.scrollIntoViewIfNeeded()
  await expect(first.code).toContainText('1812433253')
  const end = page.getByTestId('reading-end')
  await end.scrollIntoViewIfNeeded()
  await expect.poll(() => lrs.verbs().slice(4)).toEqual(['initialized', 'completed'])
})
