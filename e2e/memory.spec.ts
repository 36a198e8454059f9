import type { Locator } from '@playwright/test'
import { openLab, write, type LabPage } from './lab-helpers'
import { countWorkers } from './support/count-workers'
import { expect, test } from './support/test'

test.use({ tools: true })

test.describe.configure({ timeout: 240_000 })

/* Where memory is short (docs/decisions.md): how many workers a page has, at rest and at most. */

const ready = ({ lab }: LabPage) =>
  expect(lab).toHaveAttribute('data-phase', 'ready', { timeout: 60_000 })

const printed = (lab: Locator, text: string) =>
  expect(lab.getByTestId('lab-output')).toContainText(text, { timeout: 60_000 })

async function run(opened: LabPage, text: string): Promise<void> {
  await write(opened, text)
  await opened.lab.getByTestId('lab-run').click()
}

test('one Python while a program runs, two while a report is made, none at rest', async ({
  page,
}) => {
  const workers = await countWorkers(page)
  const opened = await openLab(page, '/labs/seeding?memory=short')
  const { lab } = opened
  await ready(opened)
  expect(await workers.mostPython()).toBe(0)

  await run(opened, 'print("once")')
  await printed(lab, 'once')
  await ready(opened)
  await expect.poll(workers.python).toBe(0)
  expect(await workers.mostPython()).toBe(1)

  await run(opened, 'print("begun")\nwhile True: pass')
  await printed(lab, 'begun')
  expect(await workers.python()).toBe(1)
  await lab.getByTestId('lab-stop').click()
  await ready(opened)
  await expect.poll(workers.python).toBe(0)
  expect(await workers.mostPython()).toBe(1)

  await lab.getByTestId('lab-reset').click()
  for (const again of ['', 'again']) {
    await lab.getByTestId('lab-check').click()
    await expect(lab, again).toHaveAttribute('data-phase', 'checking')
    await ready(opened)
    await expect(lab.getByTestId('check-key')).toHaveAttribute('data-state', 'failed')
    await expect.poll(workers.python).toBe(0)
    expect(await workers.mostPython(), again).toBe(2)
  }

  await lab.getByTestId('check-key').getByRole('button', { name: 'Step through' }).click()
  await expect(page.getByTestId('step-view')).toHaveAttribute('data-state', 'recorded')
  await expect.poll(workers.python).toBe(0)
  expect(await workers.mostPython()).toBe(1)
})

test('tools end before Python starts, and look at the text again after', async ({ page }) => {
  const workers = await countWorkers(page)
  const opened = await openLab(page, '/labs/seeding?memory=short')
  const { lab } = opened
  await ready(opened)
  await write(opened, 'import os\nwhile True: pass\n')
  const problems = lab.getByTestId('lab-problems')
  await lab.getByRole('tab', { name: /Problems/ }).click()
  await expect(problems).toContainText('os', { timeout: 60_000 })
  expect(await workers.tools()).toBeGreaterThan(0)
  await lab.getByTestId('lab-run').click()
  await expect.poll(workers.python).toBe(1)
  await expect.poll(workers.tools).toBe(0)
  await opened.code.focus()
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.insertText('import json\n')
  await lab.getByTestId('lab-stop').click()
  await ready(opened)
  await lab.getByRole('tab', { name: /Problems/ }).click()
  await expect(problems).toContainText('json', { timeout: 60_000 })
  await expect.poll(workers.python).toBe(0)
})

test('a second lab of a lesson takes Python over, and the first one says so', async ({ page }) => {
  const workers = await countWorkers(page)
  await page.goto('/learn/reproducibility?memory=short')
  const labs = page.getByTestId('lab')
  const open = async (index: number): Promise<LabPage> => {
    const lab = labs.nth(index)
    const editor = lab.getByTestId('lab-editor')
    await lab.scrollIntoViewIfNeeded()
    await expect(lab).toHaveAttribute('data-opened', 'true', { timeout: 60_000 })
    const opened = { lab, editor, code: editor.locator('.cm-content') }
    await ready(opened)
    return opened
  }
  const first = await open(0)
  await run(first, 'print("begun")\nwhile True: pass')
  await printed(first.lab, 'begun')
  const second = await open(1)
  expect(await workers.python()).toBe(1)
  await run(second, 'print("second")')
  await printed(second.lab, 'second')
  await expect(first.lab.getByTestId('lab-outcome')).toContainText('memory for one at a time')
  await ready(first)
  await expect.poll(workers.python).toBe(0)
  expect(await workers.mostPython()).toBe(1)

  await first.lab.getByTestId('lab-check').click()
  await expect(first.lab).toHaveAttribute('data-phase', 'checking')
  await run(second, 'print("third")')
  await printed(second.lab, 'third')
  await expect(first.lab).toContainText('The check was stopped')
  await expect.poll(workers.python).toBe(0)
  expect(await workers.mostPython()).toBeLessThanOrEqual(2)
})

test('a page that was ended with Python in it makes the next one sparing, which says so', async ({
  page,
}) => {
  await page.goto('/course.json')
  // What a page leaves behind that had no time to tidy up.
  await page.evaluate(() => sessionStorage.setItem('day-one.python.gone', '1'))
  const opened = await openLab(page)
  await ready(opened)
  await expect(opened.lab).toContainText('The browser ended this page')
  const workers = await countWorkers(page)
  await page.reload()
  const again = await openLab(page)
  await ready(again)
  await run(again, 'print("still" + " here")')
  await printed(again.lab, 'still here')
  await expect.poll(workers.python).toBe(0)
  expect(await workers.mostPython()).toBe(1)
})

test('a page that is left in the ordinary way does not', async ({ page }) => {
  for (const turn of ['first', 'second']) {
    const opened = await openLab(page)
    await ready(opened)
    await expect(opened.lab, turn).not.toContainText('The browser ended this page')
  }
})

test('when there is no room all that waits is released, and Python starts alone', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const Original = window.Worker
    let left = 0
    Object.assign(window, { refuse: (count: number) => (left = count) })
    window.Worker = class extends Original {
      override postMessage(...args: [unknown]) {
        const [message] = args as [{ type?: string }]
        if (message.type === 'boot' && left-- > 0)
          throw new DOMException('Data cannot be cloned, out of memory.', 'DataCloneError')
        super.postMessage(...args)
      }
    }
  })
  const refuse = (count: number) =>
    page.evaluate((n) => (window as unknown as { refuse: (n: number) => void }).refuse(n), count)
  const workers = await countWorkers(page)
  const opened = await openLab(page, '/labs/config?memory=roomy')
  await ready(opened)
  await refuse(1)
  // The spare is taken; the next one finds no room.
  await run(opened, 'print("one")')
  await expect(opened.lab).toContainText('ran short of memory', { timeout: 30_000 })
  await run(opened, 'print("two")')
  await printed(opened.lab, 'two')
  await expect.poll(workers.python).toBe(0)

  await refuse(2)
  await opened.lab.getByTestId('lab-run').click()
  await expect(opened.lab).toContainText('no memory left for Python')
  await opened.lab.getByRole('button', { name: 'Try again', exact: true }).click()
  await ready(opened)
  await run(opened, 'print("three")')
  await printed(opened.lab, 'three')
})

test('the doctor shows it and keeps a choice', async ({ page }) => {
  await page.goto('/embed/doctor')
  const finding = page.getByTestId('finding-sparing')
  await expect(finding).toContainText('With room')
  await page.getByTestId('doctor-memory').selectOption('sparing')
  await expect(finding).toContainText('Sparing')
  const workers = await countWorkers(page)
  const opened = await openLab(page)
  await ready(opened)
  expect(await workers.mostPython()).toBe(0)
  await page.goto('/embed/doctor')
  await page.getByTestId('doctor-memory').selectOption('decided by itself')
  await expect(finding).toContainText('With room')
})
