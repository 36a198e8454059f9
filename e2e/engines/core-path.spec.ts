import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { byTestId, expectAttribute, expectCount, expectText, textOf } from './read'
import * as lab from './lab'
import { test } from './test'

const solution = readFileSync('content/labs/seeding/solution/repro.py', 'utf8')
const restart = byTestId('check-restart')

test('a chapter can be read: its figure moves, its quiz answers and remembers', async ({
  tab,
  baseURL,
}) => {
  await tab.goto(`${baseURL}/learn/reproducibility`)
  await expectText(tab.page, 'h1', 'Reproducibility')
  await expectAttribute(tab.page, 'main', 'data-ready', 'true')

  const figure = 'figure:has([aria-label="NumPy’s head"])'
  await expectText(tab.page, figure, '0.4414')
  await tab.page.click(`${figure} label:nth-of-type(3) input`)
  await expectText(tab.page, figure, '-0.1265')

  const quiz = byTestId('quiz-shuffle-false')
  await tab.page.click(`${quiz} .quiz-option:nth-of-type(2) input`)
  await tab.page.click(`${quiz} button[type=submit]`)
  await expectAttribute(tab.page, quiz, 'data-state', 'right')
  await tab.reload()
  await expectAttribute(tab.page, quiz, 'data-state', 'right')
  expect(await tab.complaints()).toEqual([])
})

test('a lab runs, fails with its reason, passes, and is found passed after a reload @phone', async ({
  tab,
  baseURL,
  size,
}) => {
  await tab.goto(`${baseURL}/labs/seeding`)
  await lab.expectReady(tab.page)
  await tab.page.click(lab.run)
  await expectText(tab.page, lab.output, 'run 2 drew other numbers')

  await tab.page.click(lab.check)
  await expectAttribute(tab.page, restart, 'data-state', 'failed')
  await expectText(tab.page, restart, /numpy/i)
  await lab.expectReady(tab.page)

  await lab.write(tab.page, solution)
  await tab.page.click(lab.check)
  await expectCount(tab.page, lab.passedChecks, 10)
  await expectText(tab.page, lab.lab, '10 of 10')

  await tab.reload()
  await lab.expectReady(tab.page)
  // The editor draws the lines in view alone, and each engine shows another part of the file.
  await expectText(tab.page, lab.code, /1812433253|return \{"PYTHONHASHSEED": str\(seed\)\}/)
  const width = await tab.page.evaluate(() => document.documentElement.scrollWidth, null)
  expect(width).toBeLessThanOrEqual(size.width)
  await tab.goto(`${baseURL}/labs`)
  await expectText(tab.page, 'li:has(a[href$="/labs/seeding"])', /passed/i)
  expect(await tab.complaints()).toEqual([])
})

test('an endless loop is stopped, and what is typed next runs', async ({ tab, baseURL }) => {
  await tab.goto(`${baseURL}/labs/seeding`)
  await lab.expectReady(tab.page)
  await tab.page.retype(lab.code, 'while True: pass')
  await tab.page.click(lab.run)
  await expectAttribute(tab.page, lab.lab, 'data-phase', 'running')
  await tab.page.click(lab.stop)
  await expectText(tab.page, lab.output, 'You stopped the program')
  await lab.expectReady(tab.page)
  await tab.page.retype(lab.code, 'print(6 * 7, "after")')
  await tab.page.click(lab.run)
  await expectText(tab.page, lab.output, '42 after')
  expect(await tab.complaints()).toEqual([])
})

test('a program that asks is answered, with and without stack switching', async ({
  tab,
  baseURL,
}) => {
  await tab.goto(`${baseURL}/labs/seeding`)
  await lab.expectReady(tab.page)
  await lab.write(tab.page, "name = input('Who? ')\nprint('Hello', name)\n")
  await tab.page.click(lab.run)
  const field = byTestId('lab-input')
  await expectCount(tab.page, field, 1)
  await tab.page.retype(field, 'Ada')
  await tab.page.click(`form:has(${field}) button`)
  await expectText(tab.page, lab.output, 'Hello Ada')
  expect(await tab.complaints()).toEqual([])
})

test('the tools find a fault while one types', async ({ tab, baseURL }) => {
  await tab.goto(`${baseURL}/labs/seeding`)
  await lab.expectReady(tab.page)
  for (const tool of ['ruff', 'basedpyright'])
    await expectAttribute(tab.page, byTestId(`tool-${tool}`), 'data-state', 'ready')
  await lab.write(tab.page, 'import os\n\nname: str = 5\nprint(name)\n')
  for (const found of ['[data-tool=ruff][data-code=F401]', '[data-code=reportAssignmentType]'])
    await expectCount(tab.page, `${byTestId('problem')}${found}`, 1)
  expect(await tab.complaints()).toEqual([])
})

test('a lab in a page of another site runs, and its result reaches that page', async ({
  tab,
  host,
  baseURL,
}) => {
  await tab.goto(
    host.serve(`<script>
        window.told = []
        addEventListener('check', ({ detail }) => told.push(detail), true)
      </script>
      <script src="${baseURL}/embed.js"></script>
      <day-one-lab lab="seeding"></day-one-lab>`),
  )
  await expect.poll(() => tab.page.evaluate(frameHeight, null)).toBeGreaterThan(560)
  await lab.expectReady(tab.frame)
  await tab.frame.click(lab.run)
  await expectText(tab.frame, lab.output, 'run 2 drew other numbers')
  await lab.expectReady(tab.frame)
  await lab.write(tab.frame, solution)
  await tab.frame.click(lab.check)
  await expectCount(tab.frame, lab.passedChecks, 10)
  await expect
    .poll(() => tab.page.evaluate(() => (window as unknown as { told: unknown[] }).told, null))
    .toMatchObject([{ lab: 'seeding', passed: true }])
  await tab.reload()
  await lab.expectReady(tab.frame)
  expect(await textOf(tab.frame, lab.code)).toContain('1812433253')
  expect(await tab.complaints()).toEqual([])
})

const frameHeight = () =>
  document.querySelector('day-one-lab')?.shadowRoot?.querySelector('iframe')?.clientHeight ?? 0
