import type { Locator, Page } from '@playwright/test'
import { openLab, write } from './lab-helpers'
import { focusFaults } from './support/accessibility/focus'
import { expect, test } from './support/test'

test.use({ tools: true })

test.beforeEach(({ page }) =>
  page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' }),
)

/** How an element is painted, as far as forced colours leave it. */
const paint = (one: Locator) =>
  one.evaluate((element) => {
    const { backgroundColor, borderColor, color, outlineStyle, outlineWidth } =
      getComputedStyle(element)
    return { backgroundColor, borderColor, color, outline: `${outlineStyle} ${outlineWidth}` }
  })

/** What a system colour is just now. */
const colour = (page: Page, name: string) =>
  page.evaluate((name) => {
    const probe = document.body.appendChild(document.createElement('i'))
    probe.style.backgroundColor = name
    const { backgroundColor } = getComputedStyle(probe)
    probe.remove()
    return backgroundColor
  }, name)

async function expectChosen(page: Page, chosen: Locator, other: Locator): Promise<void> {
  const highlight = await colour(page, 'Highlight')
  expect((await paint(chosen)).backgroundColor).toBe(highlight)
  expect((await paint(other)).backgroundColor).not.toBe(highlight)
}

test('in a lab, what is chosen, marked, off and focused can be told apart', async ({ page }) => {
  test.slow()
  const opened = await openLab(page, '/labs/seeding')
  const tab = (name: RegExp) => page.getByRole('tab', { name })

  await expectChosen(page, tab(/^repro\.py/), tab(/^train\.py/))
  await expectChosen(page, tab(/^Checks/), tab(/^Output/))
  const off = await colour(page, 'GrayText')
  expect((await paint(page.getByTestId('lab-stop'))).color).toBe(off)
  expect((await paint(page.getByTestId('lab-run'))).color).not.toBe(off)

  await page.getByTestId('lab-check').click()
  await expect(page.getByTestId('lab-status')).toContainText('last check', { timeout: 60_000 })
  const failed = page.locator('[data-testid^="check-"][data-state="failed"]').first()
  await expect(failed).toContainText('failed')
  // The mark is a shape, in the colour of the text.
  const ink = await colour(page, 'CanvasText')
  expect((await paint(failed.locator('svg').first())).color).toBe(ink)

  await tab(/^Checks/).focus()
  await page.keyboard.press('ArrowRight')
  expect(await focusFaults(page)).toEqual([])

  await write(opened, 'a = 1\nprint(undefined_name)')
  await page.keyboard.press('ControlOrMeta+a')
  const selection = page.locator('.cm-selectionBackground').first()
  const canvas = await colour(page, 'Canvas')
  const { backgroundColor, outline } = await paint(selection)
  expect(backgroundColor).not.toBe(canvas)
  expect(outline).toBe('solid 1px')
  const squiggle = page.locator('.cm-lintRange-error, .cm-lintRange-warning').first()
  await expect(squiggle).toBeVisible({ timeout: 60_000 })
  const line = await squiggle.evaluate((element) => getComputedStyle(element).textDecorationLine)
  expect(line).toBe('underline')
  await page.getByTestId('lab-run').click()
  await expect(page.locator('.cm-line.lab-mark')).toHaveCSS('outline-style', 'solid')
})

test('the difference to the solution is drawn with lines', async ({ page }) => {
  await openLab(page, '/labs/seeding')
  await page.getByTestId('lab-solution').click()
  await page.getByRole('button', { name: 'Show anyway' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.locator('.cm-changedLine').first()).toHaveCSS('outline-style', 'dotted')
  await expect(dialog.locator('.cm-changedText').first()).toHaveCSS(
    'text-decoration-line',
    'underline',
  )
})

test('a quiz says its verdicts in words, and a choice shows before', async ({ page }) => {
  await page.goto('/learn/reproducibility')
  await expect(page.locator('main[data-ready="true"]')).toBeVisible()
  const quiz = page.locator('form.quiz').first()
  const options = quiz.locator('.quiz-option')
  await options.first().getByRole('radio').check()
  await expect(options.first()).toHaveCSS('outline-style', 'solid')
  await expect(options.nth(1)).toHaveCSS('outline-style', 'none')
  await quiz.getByRole('button', { name: 'Answer' }).click()
  for (const option of await options.all()) await expect(option).toContainText(/Right|Wrong/)
  await expect(quiz.locator('[data-verdict="right"]')).toHaveCount(1)
})

test('figures keep their bars, and their choices show', async ({ page }) => {
  await page.goto('/learn/fitting-in-memory-and-operating')
  await expect(page.locator('main[data-ready="true"]')).toBeVisible()
  const canvas = await colour(page, 'Canvas')
  const bars = page.locator('.figure :is(.bg-accent, .bg-care, .bg-pass, .bg-ink-3)')
  expect(await bars.count()).toBeGreaterThan(4)
  for (const bar of await bars.all()) expect((await paint(bar)).backgroundColor).not.toBe(canvas)
  const choices = page.locator('.figure label:has(> .appearance-none)')
  await expectChosen(
    page,
    choices.filter({ has: page.locator(':checked') }).first(),
    choices.filter({ hasNot: page.locator(':checked') }).first(),
  )
})

test('pressed buttons of a figure show, and so does the place in the course', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/learn/from-papers-to-products')
  await expect(page.locator('main[data-ready="true"]')).toBeVisible()
  const pressed = page.locator('.figure [aria-pressed="true"]').first()
  const other = page.locator('.figure [aria-pressed="false"]').first()
  await pressed.scrollIntoViewIfNeeded()
  await expectChosen(page, pressed, other)
  await expect(page.locator('.rail [aria-current="page"]')).toHaveCSS('border-style', 'solid')
})
