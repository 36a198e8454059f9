import { openLab, write, type LabPage } from './lab-helpers'
import { expect, test } from './support/test'

/** Programs that end by themselves, and what the learner is told. */
const ending: Record<string, [program: string, words: RegExp]> = {
  'a syntax error': ['def f(:\n    pass', /SyntaxError[\s\S]*line 1/],
  'endless recursion': ['def f():\n    f()\nf()', /kept calling itself/],
  'sys.exit with a code': ['import sys\nsys.exit(3)', /exit code 3/],
  'os._exit': ['import os\nos._exit(4)', /exit code 4/],
  'a list of a gigabyte': ['x = [0] * (10**9 // 4)', /more memory than a lab may use/],
  'an unknown module': ['import pandas', /no module `?pandas`? here/],
  'a deleted lab file': [
    'import os\nos.remove("compose.py")\nimport compose',
    /no module `?compose/,
  ],
  'bytes that are not UTF-8': [
    'open("x.txt", "wb").write(b"\\xff\\xfe\\xfa")\nopen("x.txt", encoding="utf-8").read()',
    /not text in the encoding/,
  ],
}

async function run(opened: LabPage, program: string): Promise<void> {
  await write(opened, program)
  await opened.lab.getByTestId('lab-run').click()
}

/** The page answers, and a next program runs. */
async function expectUsable(opened: LabPage): Promise<void> {
  await expect(opened.lab).toHaveAttribute('data-phase', 'ready')
  await run(opened, 'print("still" + " here")')
  await expect(opened.lab.getByTestId('lab-output')).toContainText('still here')
}

test('programs that end badly are told in words, and the lab goes on', async ({ page }) => {
  const opened = await openLab(page)
  for (const [name, [program, words]] of Object.entries(ending)) {
    await test.step(name, async () => {
      await run(opened, program)
      await expect(opened.lab.getByTestId('lab-output')).toContainText(words)
      await expectUsable(opened)
    })
  }
})

test('a hundred megabytes of prints are cut off, and the page stays alive', async ({ page }) => {
  const opened = await openLab(page)
  await run(opened, 'for i in range(100):\n    print("x" * 1_000_000)\nprint("end")')
  await expect(opened.lab.getByTestId('lab-output')).toContainText('Truncated')
  await expectUsable(opened)
})

const endless = {
  'without output': 'while True:\n    pass',
  'with output': 'while True:\n    print("again")',
  'that swallows every exception':
    'while True:\n    try:\n        while True: pass\n    except BaseException: pass',
}

test('endless loops are stopped, and nothing is lost', async ({ page }) => {
  const opened = await openLab(page)
  for (const [name, program] of Object.entries(endless)) {
    await test.step(name, async () => {
      await run(opened, program)
      await expect(opened.lab).toHaveAttribute('data-phase', 'running')
      await opened.lab.getByTestId('lab-stop').click()
      await expect(opened.lab).toHaveAttribute('data-phase', 'ready')
      await expect(opened.lab.getByTestId('lab-output')).toContainText('You stopped the program')
      await expect(opened.code).toContainText('while True')
      await expectUsable(opened)
    })
  }
})
