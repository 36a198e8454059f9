import { readFile } from 'node:fs/promises'
import { openLab, write } from './lab-helpers'
import { expectTold, listen } from './support/accessibility/announcements'
import { expect, test } from './support/test'

const solution = () => readFile('content/labs/seeding/solution/repro.py', 'utf8')
const count = 10

test('a lab tells what begins and what ends, once each', async ({ page }) => {
  test.slow()
  await listen(page)
  const opened = await openLab(page, '/labs/seeding')
  const [run, check] = [page.getByTestId('lab-run'), page.getByTestId('lab-check')]

  await test.step('Python comes', () =>
    expectTold(page, ['Loading Python 3.14 …', 'Python 3.14 ready']))

  await test.step('a run ends well', async () => {
    await run.click()
    await expectTold(page, ['Running …', /^The run took [\d.]+ s and printed 7 lines\.$/])
  })

  await test.step('a run ends with an error', async () => {
    await write(opened, 'a = 1\n\nprint(b)')
    await run.click()
    await expectTold(page, [
      'Running …',
      "The run ended at repro.py, line 3, with NameError: name 'b' is not defined",
    ])
  })

  await test.step('output that streams is not read out', async () => {
    await write(
      opened,
      'import time\nfor i in range(40):\n    print("line", i, flush=True)\n    time.sleep(0.02)',
    )
    await run.click()
    await expectTold(page, ['Running …', /printed 40 lines\.$/])
  })

  await test.step('a run is stopped', async () => {
    await write(opened, "print('on')\nwhile True:\n    pass")
    await run.click()
    await expect(page.getByTestId('lab-output')).toContainText('on')
    await page.getByTestId('lab-stop').click()
    await expectTold(page, ['Running …', 'The run was stopped.'])
  })

  await test.step('the text is reset, and that is undone', async () => {
    await page.getByTestId('lab-reset').click()
    await expectTold(page, [/^repro\.py is the starter’s again\..*Undo/])
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await page.getByTestId('lab-reset').click()
    await expectTold(page, [/^repro\.py is the starter’s again\..*Undo/])
  })

  await test.step('a hint is read', async () => {
    await page.getByTestId('lab-hint').click()
    await expectTold(page, [/^Hint 1\. Press Run/])
    await page.getByTestId('lab-hint').click()
    await expectTold(page, [/^Hint 2\. Bits/])
  })

  await test.step('checks fail', async () => {
    await check.click()
    await expectTold(page, [
      'Checking …',
      new RegExp(`^\\d of ${count} checks passed\\. First to fix: `),
    ])
  })

  await test.step('nobody hears of results again when tabs change', async () => {
    await page.getByRole('tab', { name: 'Output' }).click()
    await page.getByRole('tab', { name: 'Checks' }).click()
    await expectTold(page, [])
  })

  await test.step('checks pass', async () => {
    await write(opened, await solution())
    await check.click()
    await expectTold(page, ['Checking …', `${count} of ${count} checks passed.`])
  })

  await test.step('the editor says how it is left', async () => {
    await opened.code.focus()
    await page.keyboard.press('Escape')
    await expectTold(page, ['Tab now leaves the editor'])
  })
})

test('a lesson does not talk of Python until somebody waits for it', async ({ page }) => {
  await listen(page)
  await page.goto('/learn/reproducibility')
  const lab = page.getByTestId('lab').first()
  await lab.scrollIntoViewIfNeeded()
  await expect(lab).toHaveAttribute('data-phase', 'ready', { timeout: 60_000 })
  await expectTold(page, [])
  await lab.getByTestId('lab-run').click()
  await expectTold(page, ['Running …', /^The run took/])
})
