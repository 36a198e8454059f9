import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { openLab, write } from './lab-helpers'
import { expect, test } from './support/test'

/** Checks the starter of `seeding`, which fails, and opens the first check that can be walked. */
async function stepThrough(page: Page) {
  const opened = await openLab(page, '/labs/seeding')
  await page.getByTestId('lab-check').click()
  const row = page.getByTestId('check-key')
  await expect(row).toHaveAttribute('data-state', 'failed')
  await expect(opened.lab).toHaveAttribute('data-phase', 'ready')
  const button = row.getByRole('button', { name: 'Step through' })
  await button.focus()
  await page.keyboard.press('Enter')
  const view = page.getByTestId('step-view')
  await expect(view).toHaveAttribute('data-state', 'recorded')
  return { opened, button, view }
}

async function axe(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include('[data-testid=lab]').analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

test('a failed check is stepped through by keyboard, and the focus comes back', async ({
  page,
}) => {
  const { button, view } = await stepThrough(page)
  await expect(view).toBeFocused()
  const place = view.getByTestId('step-place')
  await expect(place).toContainText('Step 1 of')
  await expect(place).toContainText('mt_key begins')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(view.locator('[aria-current=step]')).toContainText('for i in range(1, 624)')
  const variables = view.getByTestId('step-variables')
  await expect(variables.getByRole('row', { name: /^key/ })).toContainText('[42]')
  await expect(variables.getByRole('row', { name: /^key/ })).toContainText('new')
  await expect(view.locator('[aria-live=polite]')).toContainText('key is now [42]')

  await view.getByRole('button', { name: 'Next change of key' }).click()
  await expect(variables.getByRole('row', { name: /^key/ })).toContainText('was [42]')
  await expect(variables.getByRole('row', { name: /^key/ })).toContainText('[42, 43]')
  await view.getByRole('button', { name: 'This line again' }).click()

  await page.keyboard.press('End')
  await expect(place).toContainText('mt_key returns')
  await expect(view).toContainText('are left out')
  const ending = view.getByTestId('step-ending')
  await expect(ending).toContainText('expected')
  await expect(ending).toContainText('3107752595')
  expect(await axe(page)).toEqual([])

  await page.keyboard.press('Home')
  await expect(place).toContainText('Step 1 of')
  await page.keyboard.press('Escape')
  await expect(view).toBeHidden()
  await expect(button).toBeFocused()
})

test('a text that changed since is recorded as it is now, or as it was checked', async ({
  page,
}) => {
  const { opened, view, button } = await stepThrough(page)
  await page.keyboard.press('Escape')
  await write(opened, 'def mt_key(seed):\n    answer = seed\n    return [answer]\n')
  await button.click()
  await expect(view).toContainText('Your text has changed since the check')
  await expect(view.getByTestId('step-code')).toContainText('answer = seed')
  await expect(view).toHaveAttribute('data-state', 'recorded')
  await view.getByRole('slider', { name: 'Step' }).press('End')
  await expect(view.getByTestId('step-ending')).toContainText('ended in another way')
  await view.getByRole('button', { name: 'Use the text as it was checked' }).click()
  await expect(view.getByTestId('step-code')).toContainText('previous + i')
  await expect(view.getByTestId('step-place')).toContainText('Step 1 of')
})

test('recording an endless loop can be cancelled', async ({ page }) => {
  const opened = await openLab(page, '/labs/seeding')
  await write(opened, 'def u24(word):\n    while True:\n        word += 1\n')
  await page.getByTestId('lab-check').click()
  const row = page.getByTestId('check-torch')
  await expect(row).toHaveAttribute('data-state', 'failed')
  await expect(opened.lab).toHaveAttribute('data-phase', 'ready')
  await row.getByRole('button', { name: 'Step through' }).click()
  const view = page.getByTestId('step-view')
  await view.getByRole('button', { name: 'Cancel' }).click()
  await expect(view).toHaveAttribute('data-state', 'cancelled')
  await view.getByRole('button', { name: 'Record again' }).click()
  await expect(view.getByTestId('step-place')).toContainText('Step 1 of 1,000')
  await page.keyboard.press('End')
  await expect(view).toContainText('Recording stopped after 1,000 steps')
  await expect(view.getByTestId('step-ending')).toContainText('still running at the time limit')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

  test('the view is stacked, nothing is wider than the screen', async ({ page }) => {
    const { view } = await stepThrough(page)
    // The tools' line is at its widest: this test's tools cannot be loaded.
    await expect(page.getByTestId('tool-basedpyright')).toHaveAttribute('data-state', 'failed')
    await view.getByRole('button', { name: 'Forward' }).click()
    await view.getByRole('button', { name: 'Last step' }).click()
    await expect(view.getByTestId('step-ending')).toBeVisible()
    const code = await view.getByTestId('step-code').boundingBox()
    const variables = await view.getByTestId('step-variables').boundingBox()
    expect(variables?.y).toBeGreaterThanOrEqual((code?.y ?? 0) + (code?.height ?? 0))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    expect(await axe(page)).toEqual([])
  })
})

test.describe('a run', () => {
  const openRun = async (page: Page, program: string) => {
    const opened = await openLab(page, '/labs/seeding')
    await expect(opened.lab).toHaveAttribute('data-phase', 'ready', { timeout: 60_000 })
    await write(opened, program)
    await opened.lab.getByRole('tab', { name: 'Output' }).click()
    const button = opened.lab
      .getByTestId('lab-output')
      .getByRole('button', { name: 'Step through' })
    return { opened, button, view: page.getByTestId('step-view') }
  }

  test('is stepped through by keyboard: variables, output so far, and its end', async ({
    page,
  }) => {
    const { button, view } = await openRun(
      page,
      'total = 0\nfor n in [3, 4]:\n    total += n\n    print("so far", total)\n',
    )
    await button.focus()
    await page.keyboard.press('Enter')
    await expect(view).toHaveAttribute('data-state', 'recorded')
    await expect(view).toBeFocused()
    await expect(view).toContainText('Step through: repro.py')
    await expect(view.getByTestId('step-place')).toContainText('the file itself begins')
    for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('ArrowRight')
    await expect(view.locator('[aria-current=step]')).toContainText('print("so far", total)')
    const variables = view.getByTestId('step-variables')
    await expect(variables.getByRole('row', { name: /^total/ })).toContainText('3')
    await expect(variables.getByRole('row', { name: /^total/ })).toContainText('was 0')
    await expect(view.getByTestId('step-printed')).toHaveCount(0)
    await page.keyboard.press('ArrowRight')
    await expect(view.getByTestId('step-printed')).toHaveText('so far 3\n')
    await page.keyboard.press('End')
    await expect(view.getByTestId('step-printed')).toHaveText('so far 3\nso far 7\n')
    await expect(view.getByTestId('step-ending')).toContainText('It ran to its end.')
    expect(await axe(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(view).toBeHidden()
    await expect(button).toBeFocused()
  })

  test('that raises shows the exception at its line, in words', async ({ page }) => {
    const { opened, button, view } = await openRun(
      page,
      'words = ["a", "b"]\ndef third(items):\n    return items[2]\nprint(third(words))\n',
    )
    await opened.lab.getByTestId('lab-run').click()
    await expect(opened.lab.getByTestId('lab-outcome')).toContainText('IndexError')
    await button.click()
    await expect(view).toHaveAttribute('data-state', 'recorded')
    await view.getByRole('button', { name: 'The exception' }).click()
    await expect(view.locator('[aria-current=step]')).toContainText('return items[2]')
    await expect(view.locator('[aria-current=step]')).toHaveAttribute('data-failed', 'true')
    await expect(view.getByTestId('step-variables')).toContainText("['a', 'b']")
    await view.getByRole('button', { name: 'Last step' }).click()
    const ending = view.getByTestId('step-ending')
    await expect(ending).toContainText('IndexError: list index out of range')
    await ending.getByRole('button', { name: 'Go to repro.py, line 3' }).click()
    await expect(opened.editor.locator('.cm-activeLineGutter')).toHaveText('3')
  })

  test('gets what was typed in the last one, and says when nothing was', async ({ page }) => {
    const { opened, button, view } = await openRun(
      page,
      'name = input("who? ")\nprint(len(name))\n',
    )
    await button.click()
    await expect(view).toHaveAttribute('data-state', 'recorded')
    await page.keyboard.press('End')
    await expect(view.getByTestId('step-ending')).toContainText('There was no line for input()')
    await page.keyboard.press('Escape')
    await opened.lab.getByTestId('lab-run').click()
    await page.getByRole('textbox', { name: 'Input: who?' }).fill('Ada')
    await page.keyboard.press('Enter')
    await expect(opened.lab.getByTestId('lab-output')).toContainText('3')
    await button.click()
    await expect(view).toContainText('input() gets the line that you typed')
    await expect(view).toHaveAttribute('data-state', 'recorded')
    await page.keyboard.press('End')
    await expect(view.getByTestId('step-ending')).toContainText('It ran to its end.')
    await expect(view.getByTestId('step-printed')).toContainText('3')
  })

  test('that never ends is cut, and what is typed meanwhile is recorded on request', async ({
    page,
  }) => {
    const { opened, button, view } = await openRun(page, 'n = 0\nwhile True:\n    n += 1\n')
    await button.click()
    await expect(view).toHaveAttribute('data-state', 'recorded', { timeout: 60_000 })
    await page.keyboard.press('End')
    await expect(view).toContainText('Recording stopped after 1,000 steps')
    await expect(view.getByTestId('step-ending')).toContainText('still running at the time limit')
    await write(opened, 'n = 1\n')
    await expect(view).toContainText('You have typed since')
    await view.getByRole('button', { name: 'Record again' }).click()
    await expect(view.getByTestId('step-code')).toHaveText(/n = 1/)
    await expect(view).toHaveAttribute('data-state', 'recorded')
  })
})
