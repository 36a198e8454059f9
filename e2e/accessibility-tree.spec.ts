import { readFile } from 'node:fs/promises'
import type { Locator } from '@playwright/test'
import { openLab, write } from './lab-helpers'
import { withoutPython } from './support/accessibility/routes'
import { expect, test } from './support/test'

const solution = () => readFile('content/labs/seeding/solution/repro.py', 'utf8')
const long = { timeout: 60_000 }

/** The names of all buttons that are there, in the order in which they are read. */
const buttons = async (around: Locator) =>
  [...(await around.ariaSnapshot()).matchAll(/- button "([^"]*)"/g)].map(([, name]) => name)

test('before Python is there, a lab reads as its parts in order', async ({ page }) => {
  await withoutPython(page)
  const { lab } = await openLab(page, '/labs/seeding')
  await expect(lab).toMatchAriaSnapshot(`
    - 'region "Lab: Know your streams"':
      - heading "Know your streams" [level=1]
      - button "Attempts"
      - button "Reset"
      - group "What to do"
      - tablist "Files":
        - tab "repro.py" [selected]
        - tab "train.py read only"
      - tabpanel "repro.py":
        - 'textbox "repro.py: code editor"'
      - group "Tools":
        - list
      - button "Format"
      - button "Check"
      - button "Run"
      - button "Stop" [disabled]
      - button /Hint 1/
      - button "Solution"
      - paragraph: /Loading Python 3.14/
      - tablist "Results":
        - tab "Checks" [selected]
        - tab "Output"
        - tab /Problems/
      - tabpanel "Checks":
        - list:
          - listitem:
            - text: /mt_key builds the 624 words both libraries start from not run yet/
      - status: Loading Python 3.14 …
  `)
})

test('a lab reads on as it is run, fails and passes', async ({ page }) => {
  test.slow()
  const opened = await openLab(page, '/labs/seeding')
  const { lab } = opened
  const check = page.getByTestId('lab-check')

  await test.step('running', async () => {
    await write(opened, 'while True:\n    pass')
    await page.getByTestId('lab-run').click()
    await expect(lab).toMatchAriaSnapshot(`
      - 'region "Lab: Know your streams"':
        - button "Check" [disabled]
        - button "Run" [disabled]
        - button "Stop"
        - paragraph: Running …
        - tablist "Results":
          - tab "Output" [selected]
        - tabpanel "Output":
          - group "Output of the program"
        - status: Running …
    `)
    await page.getByTestId('lab-stop').click()
  })

  await test.step('checked, and failed', async () => {
    await page.getByTestId('lab-reset').click()
    await check.click()
    await expect(page.getByTestId('lab-status')).toContainText('last check', long)
    await expect(lab).toMatchAriaSnapshot(`
      - 'region "Lab: Know your streams"':
        - tablist "Results":
          - tab "Checks" [selected]
        - tabpanel "Checks":
          - list:
            - listitem:
              - text: /mt_key builds the 624 words both libraries start from failed · [\\d.]+ m?s/
              - link /^Link to the check/
              - term: called
              - definition: /mt_key/
              - button "Step through"
        - status: /^\\d of 10 checks passed\\. First to fix/
    `)
  })

  await test.step('checked, and passed', async () => {
    await write(opened, await solution())
    await check.click()
    await expect(lab).toMatchAriaSnapshot(
      `
      - 'region "Lab: Know your streams"':
        - tabpanel "Checks":
          - list:
            - listitem:
              - text: /mt_key .* passed/
            - listitem:
              - text: /u53 .* passed/
        - status: 10 of 10 checks passed.
    `,
      long,
    )
    const bar = ['Check', 'Run', 'Stop', 'Hint 1 of 3', 'Solution']
    expect(await buttons(lab)).toEqual(['Attempts', 'Reset', 'Format', ...bar, 'Undo', 'Close'])
  })
})

test('in German every control of a lab has a German name', async ({ page }) => {
  await withoutPython(page)
  await page.addInitScript(() => localStorage.setItem('day-one:language', 'de'))
  const { lab } = await openLab(page, '/labs/seeding')
  await expect(lab.getByRole('textbox')).toHaveAccessibleName('repro.py: Code-Editor')
  expect(await buttons(lab)).toEqual([
    'Versuche',
    'Zurücksetzen',
    'Formatieren',
    'Prüfen',
    'Ausführen',
    'Stopp',
    'Tipp 1 von 3',
    'Lösung',
  ])
})
