import { openLab, write } from './lab-helpers'
import { expect, test } from './support/test'

test('switching files keeps text, cursor and undo', async ({ page }) => {
  const opened = await openLab(page)
  await write(opened, 'first = 1')
  await page.getByRole('tab', { name: 'compose.py' }).click()
  await write(opened, 'second = 2')
  await page.getByRole('tab', { name: 'main.py' }).click()
  await expect(opened.code).toHaveText('first = 1')
  await opened.code.focus()
  await page.keyboard.type('0')
  await expect(opened.code).toHaveText('first = 10')
  await page.keyboard.press('ControlOrMeta+z')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(opened.code).toContainText('import')
  await page.getByRole('tab', { name: 'compose.py' }).click()
  await expect(opened.code).toHaveText('second = 2')
})

test('a draft survives a reload in the middle of typing', async ({ page }) => {
  const opened = await openLab(page)
  await write(opened, 'kept = True')
  await page.reload()
  await expect(opened.lab).toHaveAttribute('data-opened', 'true')
  await expect(opened.code).toHaveText('kept = True')
})

test('reset gives the starter back, and undo the text', async ({ page }) => {
  const opened = await openLab(page)
  await write(opened, 'mine = 1')
  await page.getByTestId('lab-reset').click()
  await expect(opened.code).toContainText('import')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(opened.code).toHaveText('mine = 1')
})

test('the solution asks first, shows the difference, and copying it can be undone', async ({
  page,
}) => {
  const opened = await openLab(page)
  await page.getByRole('tab', { name: 'compose.py' }).click()
  await write(opened, 'mine = 1')
  await page.getByTestId('lab-solution').click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('not tried yet')
  await dialog.getByRole('button', { name: 'Show anyway' }).click()
  await dialog.getByRole('tab', { name: 'compose.py' }).click()
  await expect(dialog.getByText('mine = 1')).toBeVisible()
  await dialog.getByRole('button', { name: 'Copy into the editor' }).click()
  await expect(dialog).toBeHidden()
  await expect(opened.code).toContainText('def compose')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(opened.code).toHaveText('mine = 1')
})

test('Tab indents; after Escape it leaves, and the editor says so', async ({ page }) => {
  const opened = await openLab(page)
  await write(opened, 'x')
  await opened.code.press('Home')
  await opened.code.press('Tab')
  await expect(opened.code.locator('.cm-line')).toHaveText('    x', { useInnerText: true })
  await expect(opened.code).toBeFocused()
  await opened.code.press('Escape')
  await expect(page.getByText('Tab now leaves the editor')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(opened.code).not.toBeFocused()
  await expect(opened.code.locator('.cm-line')).toHaveText('    x', { useInnerText: true })
})

test('text from another tab is offered, and taken only when asked for', async ({ context }) => {
  const here = await context.newPage()
  const there = await context.newPage()
  const mine = await openLab(here)
  const theirs = await openLab(there)
  await write(mine, 'mine = 1')
  await write(theirs, 'theirs = 2')
  await expect(here.getByText('newer text of this lab')).toBeVisible()
  await expect(mine.code).toHaveText('mine = 1')
  await here.getByRole('button', { name: 'Load it' }).click()
  await expect(mine.code).toHaveText('theirs = 2')
})
