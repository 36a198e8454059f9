import { AxeBuilder } from '@axe-core/playwright'
import { openLab, write } from './lab-helpers'
import { expect, test } from './support/test'

test('Run prints, asks for input where the program waits, and says how it ended', async ({
  page,
}) => {
  const opened = await openLab(page)
  await write(opened, "name = input('Who? ')\nprint('Hello', name)")
  await page.keyboard.press('ControlOrMeta+Enter')
  const field = page.getByTestId('lab-input')
  await field.fill('Ada')
  await field.press('Enter')
  await expect(page.getByTestId('lab-output')).toContainText('Hello Ada')
  await expect(page.getByTestId('lab-status')).toContainText('last run')
})

test('an error is told in words, with the line to go to', async ({ page }) => {
  const opened = await openLab(page)
  await write(opened, 'a = 1\n\nprint(b)')
  await page.getByTestId('lab-run').click()
  const output = page.getByTestId('lab-output')
  await expect(output).toContainText('NameError')
  await expect(opened.code.locator('.lab-mark')).toHaveText('print(b)')
  await page.getByRole('button', { name: 'Go to main.py, line 3' }).click()
  await expect(opened.code).toBeFocused()
})

test('Stop ends an endless loop and the lab is ready again', async ({ page }) => {
  const opened = await openLab(page)
  await write(opened, "print('before')\nwhile True:\n    pass")
  await page.getByTestId('lab-run').click()
  await expect(opened.lab).toHaveAttribute('data-phase', 'running')
  await page.getByTestId('lab-stop').click()
  await expect(opened.lab).toHaveAttribute('data-phase', 'ready')
  await expect(page.getByTestId('lab-output')).toContainText('You stopped the program')
  await write(opened, "print('after')")
  await page.getByTestId('lab-run').click()
  await expect(page.getByTestId('lab-output')).toContainText('after')
})

test('checks come one by one, with words and a summary, kept as an attempt', async ({ page }) => {
  const opened = await openLab(page)
  await page.getByTestId('lab-check').click()
  await expect(page.getByRole('status').filter({ hasText: 'checks passed' })).toBeAttached()
  const first = page.getByTestId('check-batch-512')
  await expect(first).toHaveAttribute('data-state', 'failed')
  await expect(first).toContainText('failed')
  await page.getByRole('button', { name: 'Attempts' }).click()
  await expect(page.getByRole('button', { name: /^Restore the text/ })).toHaveCount(1)
  await write(opened, 'x = 1')
  await expect(page.getByText('before your last change')).toBeVisible()

  const { violations } = await new AxeBuilder({ page }).include('[data-testid=lab]').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})
