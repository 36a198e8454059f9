import type { Page, Route } from '@playwright/test'
import { expect, test } from './support/test'

/** The first lab of a lesson, far below its top. */
const lesson = '/learn/reproducibility'

const first = (page: Page) => page.getByTestId('lab').first()
const isTakenUp = (page: Page) => expect(first(page)).toHaveAttribute('data-taken-up', '')

// A page loads more when it is idle: its answer may be on its way when the test ends.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }))

async function open(page: Page): Promise<void> {
  await page.goto(lesson)
  await expect(page.locator('main[data-ready="true"]')).toBeVisible()
}

/** Answers for the code of a part, told by a word in it. */
async function answerFor(
  page: Page,
  word: string,
  answer: (route: Route) => Promise<void>,
): Promise<void> {
  await page.route('**/_next/static/**/*.js', async (route) => {
    const response = await route.fetch()
    const isPart = (await response.text()).includes(word)
    await (isPart ? answer(route) : route.fulfill({ response }))
  })
}

/** A lab's frame, by a word of its code. */
const labs = 'lab-check'

/** Holds the code of a part back, until what this returns is called. */
async function holdBack(page: Page, word: string): Promise<() => void> {
  let come = () => {}
  const held = new Promise<void>((resolve) => (come = resolve))
  await answerFor(page, word, (route) => held.then(() => route.continue()))
  return come
}

test('a lab of a lesson is read from the start, and taken up when it comes near', async ({
  page,
}) => {
  const scripts: Promise<string>[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.text().catch(() => ''))
  })
  const code = async () => (await Promise.all(scripts)).join('\n')
  await open(page)
  await page.waitForLoadState('networkidle')
  expect(await code()).not.toContain('lab-check')
  await expect(first(page)).toContainText('Check')
  await expect(first(page)).not.toHaveAttribute('data-taken-up')

  const before = await first(page).boundingBox()
  await page.evaluate(() =>
    scrollTo(
      0,
      (document.querySelector('.lab')?.getBoundingClientRect().top ?? 0) - 1.5 * innerHeight,
    ),
  )
  await isTakenUp(page)
  expect(await code()).toContain('lab-check')
  const after = await first(page).boundingBox()
  expect(after?.height).toBe(before?.height)
})

test('the tab key reaches it, and the focus stays where it is', async ({ page }) => {
  await open(page)
  await first(page).getByTestId('lab-check').focus()
  await isTakenUp(page)
  await expect(first(page).getByTestId('lab-check')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(
    first(page).locator('[data-testid^="check-"][data-state="failed"]').first(),
  ).toBeVisible()
})

test('a press anywhere takes it up, so that links within the page need not wait', async ({
  page,
}) => {
  await open(page)
  await page.keyboard.press('ControlOrMeta+k')
  await isTakenUp(page)
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox').fill('record that would let you rerun')
  await expect(dialog.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/reproducibility#/)
  await expect(dialog).toBeHidden()
})

test('what is pressed and typed before its code has come is done when it has', async ({ page }) => {
  const come = await holdBack(page, labs)
  await open(page)
  const lab = first(page)
  await lab.locator('.lab-preview').click({ position: { x: 200, y: 30 } })
  await page.keyboard.type('x = 1')
  await expect(lab).not.toHaveAttribute('data-taken-up')
  come()
  await expect(lab.locator('.cm-content')).toBeFocused()
  await expect(lab.locator('.cm-content')).toContainText('x = 1')
  await page.keyboard.type('23')
  await expect(lab.locator('.cm-content')).toContainText('x = 123')
})

test('a choice made in a figure before its code has come is kept', async ({ page }) => {
  const come = await holdBack(page, 'np.random.rand()')
  await open(page)
  const figure = page.getByRole('figure').filter({ has: page.getByLabel('NumPy’s head') })
  await expect(figure).toContainText('0.4414')
  await figure.getByRole('radio').nth(2).click()
  await expect(figure).toContainText('0.4414')
  come()
  await expect(figure).toContainText('-0.1265')
  await expect(figure.getByRole('radio').nth(2)).toBeChecked()
})

test('a slider moved in a figure before its code has come stays there', async ({ page }) => {
  const come = await holdBack(page, 'Llama-2-7B, adapter')
  await page.goto('/learn/pytorch-2')
  const slider = page.getByRole('slider', { name: /^GPUs/ })
  await slider.click({ position: { x: 1, y: 10 } })
  await expect(page.locator('main[data-ready="true"]')).toBeVisible()
  await expect(page.getByText(/^GPUs: 1$/)).toHaveCount(0)
  come()
  await expect(page.getByText(/^GPUs: 1$/)).toBeVisible()
  await expect(slider).toHaveValue('0')
})

test('what does not arrive says so, and is asked for again', async ({ page }) => {
  let refused = 0
  await answerFor(page, labs, async (route) => {
    refused += 1
    await route.abort()
  })
  await open(page)
  await first(page).scrollIntoViewIfNeeded()
  await expect(page.getByText('This part has not loaded').first()).toBeVisible()
  expect(refused).toBeGreaterThan(0)
  await expect(first(page)).toContainText('Check')

  await page.unroute('**/_next/static/**/*.js')
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await isTakenUp(page)
  await expect(page.getByText('This part has not loaded')).toHaveCount(0)
})

test('after a link within the site it is there at once', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('main[data-ready="true"]')).toBeVisible()
  await page.locator('main a[href$="/learn/reproducibility"]').first().click()
  await expect(page).toHaveURL(/reproducibility/)
  await expect(first(page)).toHaveAttribute('data-taken-up', '')
  await expect(page.getByRole('figure').first()).toBeVisible()
})

test('where there is no markup to wait behind, the page says that it failed, and tries again', async ({
  page,
}) => {
  await page.goto('/')
  await expect(page.locator('main[data-ready="true"]')).toBeVisible()
  await answerFor(page, labs, (route) => route.abort())
  await page.locator('main a[href$="/learn/reproducibility"]').first().click()
  const again = page.getByRole('button', { name: 'Try again' })
  await expect(again).toBeVisible()
  await page.unroute('**/_next/static/**/*.js')
  await again.click()
  await isTakenUp(page)
})
