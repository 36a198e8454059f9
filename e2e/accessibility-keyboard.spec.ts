import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expectFocus, tabTo } from './support/accessibility/focus'
import { expect, test } from './support/test'

test.use({ tools: true })

const solution = () => readFile('content/labs/seeding/solution/repro.py', 'utf8')

const long = { timeout: 60_000 }
const editor = { role: 'textbox', name: 'repro.py: code editor' } as const
const button = (name: string | RegExp) => ({ role: 'button', name }) as const
const press = (page: Page, key: string) => page.keyboard.press(key)

/** Out of the editor as it says one gets out: Tab alone indents. */
async function leaveEditor(page: Page): Promise<void> {
  await expectFocus(page, editor)
  await press(page, 'Escape')
  await expect(page.getByText('Tab now leaves the editor')).toBeVisible()
  await press(page, 'Tab')
  await expectFocus(page, { role: 'group', name: 'Tools' })
}

test('a whole lab is done by the keyboard alone', async ({ page }) => {
  test.slow()
  await page.goto('/labs/seeding')
  const lab = page.getByTestId('lab')
  await expect(lab).toHaveAttribute('data-opened', 'true')
  const code = page.getByTestId('lab-editor').locator('.cm-content')
  const checks = page.locator('[data-testid^="check-"]')

  await test.step('the first stop skips what stands before the lab', async () => {
    await press(page, 'Tab')
    await expectFocus(page, { role: 'link', name: /^Skip to/ })
    await press(page, 'Enter')
    await expect(page.getByRole('main')).toBeFocused()
  })

  await test.step('files are changed by arrows, and their tabs are one stop', async () => {
    await tabTo(page, { role: 'tab', name: 'repro.py' }, { within: 10 })
    await press(page, 'ArrowRight')
    await expectFocus(page, { role: 'tab', name: /train\.py/ })
    await expect(code).toContainText('A pretend training run')
    await press(page, 'ArrowLeft')
    await expectFocus(page, { role: 'tab', name: 'repro.py' })
    await press(page, 'Tab')
    await expectFocus(page, editor)
  })

  await test.step('code is typed, and Escape with Tab leaves it', async () => {
    await press(page, 'ControlOrMeta+Home')
    await page.keyboard.type('# by keyboard\n')
    await expect(code).toContainText('# by keyboard')
    await leaveEditor(page)
  })

  await test.step('it is run, and what it printed is read', async () => {
    await tabTo(page, button('Run'), { within: 4 })
    await press(page, 'Enter')
    await expect(page.getByTestId('lab-status')).toContainText('last run', long)
    await expectFocus(page, button('Run'))
    await tabTo(page, { role: 'tab', name: 'Output' }, { within: 5 })
    await press(page, 'Tab')
    await expectFocus(page, { role: 'group', name: 'Output of the program' })
    await expect(page.locator('*:focus')).toContainText('drew other numbers')
    await tabTo(page, button('Clear'), { within: 3 })
    await press(page, 'Enter')
    await expectFocus(page, { role: 'tab', name: 'Output' })
    await press(page, 'ArrowLeft')
    await expectFocus(page, { role: 'tab', name: 'Checks' })
  })

  await test.step('it is checked, and the links to the checks are one stop', async () => {
    await tabTo(page, button('Check'), { key: 'Shift+Tab', within: 6 })
    await press(page, 'Enter')
    await expect(page.getByTestId('lab-status')).toContainText('last check', long)
    await expectFocus(page, button('Check'))
    const link = (check: string) =>
      ({ role: 'link', name: new RegExp(`^Link to.*${check}`) }) as const
    await tabTo(page, link('mt_key'), { within: 8 })
    await press(page, 'ArrowDown')
    await expectFocus(page, link('u53'))
    await press(page, 'End')
    await expectFocus(page, link('launch_env'))
    await press(page, 'ArrowDown')
    await expectFocus(page, link('mt_key'))
  })

  await test.step('hints open and close under their button', async () => {
    await tabTo(page, button(/^Hint 1/), { key: 'Shift+Tab', within: 12 })
    await press(page, 'Enter')
    await expect(page.getByRole('list', { name: 'Hints' })).toContainText('Press Run and read')
    await expectFocus(page, button(/^Hint 2/))
    await tabTo(page, button('Close the hints'), { within: 3 })
    await press(page, 'Enter')
    await expectFocus(page, button(/^Hint 2/))
  })

  await test.step('the solution opens over the page and gives the focus back', async () => {
    await tabTo(page, button('Solution'), { within: 2 })
    await press(page, 'Enter')
    const dialog = page.getByRole('dialog')
    await expect(dialog).toBeVisible()
    await tabTo(page, button('Show anyway'), { within: 4 })
    await press(page, 'Enter')
    await expect(dialog).toContainText('One right answer')
    const inside = page.locator('[role=dialog]:focus, [role=dialog] *:focus')
    await expect(inside).toHaveCount(1)
    for (let stops = 0; stops < 8; stops += 1) {
      await press(page, 'Tab')
      await expect(inside).toHaveCount(1)
    }
    await press(page, 'Escape')
    await expect(dialog).toBeHidden()
    await expectFocus(page, button('Solution'))
  })

  await test.step('a failed check is stepped through', async () => {
    await tabTo(page, button('Step through'), { within: 20 })
    await press(page, 'Enter')
    const view = page.getByTestId('step-view')
    await expect(view).toHaveAttribute('data-state', 'recorded', long)
    await expect(view).toBeFocused()
    await press(page, 'ArrowRight')
    await expect(view.getByTestId('step-place')).toContainText('Step 2 of')
    await tabTo(page, button('Forward'), { within: 6 })
    await press(page, 'Enter')
    await expect(view.getByTestId('step-place')).toContainText('Step 3 of')
    await press(page, 'Escape')
    await expectFocus(page, button('Step through'))
  })

  await test.step('mended and checked again, it passes', async () => {
    await tabTo(page, editor, { key: 'Shift+Tab', within: 30 })
    await press(page, 'ControlOrMeta+a')
    await page.keyboard.insertText(await solution())
    await leaveEditor(page)
    await tabTo(page, button('Check'), { within: 3 })
    await press(page, 'Enter')
    for (const row of await checks.all())
      await expect(row).toHaveAttribute('data-state', 'passed', long)
    await expectFocus(page, button('Check'))
  })

  await test.step('reset is undone', async () => {
    await tabTo(page, editor, { key: 'Shift+Tab', within: 5 })
    await press(page, 'Escape')
    await tabTo(page, button('Reset'), { key: 'Shift+Tab', within: 5 })
    await press(page, 'Enter')
    await expect(code).toContainText('previous + i')
    await expectFocus(page, button('Reset'))
    await tabTo(page, editor, { within: 5 })
    await leaveEditor(page)
    await tabTo(page, button('Undo'), { within: 10 })
    await press(page, 'Enter')
    await expect(code).toContainText('1812433253')
    await expectFocus(page, { role: 'tab', name: 'repro.py' })
  })
})
