import { readFileSync } from 'node:fs'
import { write } from './lab-helpers'
import { expect, test } from './support/test'

test.use({ tools: true })

const solution = readFileSync('content/labs/seeding/solution/repro.py', 'utf8')

test('a learner reads a chapter, fails, reads why, fixes it, passes, and finds it passed tomorrow', async ({
  browser,
}) => {
  const today = await browser.newContext()
  const page = await today.newPage()
  await page.goto('/learn/reproducibility')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  const lab = page.getByTestId('lab').first() // seeding
  await lab.scrollIntoViewIfNeeded()
  await lab.getByTestId('lab-check').click()
  const restart = lab.getByTestId('check-restart')
  await expect(restart).toHaveAttribute('data-state', 'failed')
  await expect(restart).toContainText(/numpy/i)

  const code = lab.getByTestId('lab-editor').locator('.cm-content')
  await write({ lab, editor: lab.getByTestId('lab-editor'), code }, solution)
  await lab.getByTestId('lab-check').click()
  await expect(restart).toHaveAttribute('data-state', 'passed')
  await expect(lab.locator('[data-testid^="check-"][data-state="passed"]')).toHaveCount(10)
  await expect(lab).toContainText('10 of 10')

  // Closing the browser: a new one gets what was stored, and nothing else.
  const storageState = await today.storageState()
  await today.close()
  const tomorrow = await browser.newContext({ storageState })
  const again = await tomorrow.newPage()
  await again.goto('/labs')
  await expect(again.locator('main[data-ready="true"]')).toBeVisible()
  const entry = again.locator('li, article, tr').filter({ hasText: 'Know your streams' }).last()
  await expect(entry).toContainText(/passed/i)
  await again.goto('/labs/seeding')
  await expect(again.getByTestId('lab-editor')).toContainText('1812433253')
  await tomorrow.close()
})
