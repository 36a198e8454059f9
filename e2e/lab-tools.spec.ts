import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { openLab, write } from './lab-helpers'
import { expect, test } from './support/test'

test.use({ tools: true })

const problem = (page: Page, tool: string, code = '') =>
  page.locator(`[data-testid=problem][data-tool="${tool}"]${code && `[data-code="${code}"]`}`)
const ready = (page: Page, tool: string) =>
  expect(page.getByTestId(`tool-${tool}`)).toHaveAttribute('data-state', 'ready', {
    timeout: 60_000,
  })
const showProblems = (page: Page) => page.getByRole('tab', { name: /^Problems/ }).click()

test('Ruff finds a real fault, its repair is accepted, and it lays the file out', async ({
  page,
}) => {
  const opened = await openLab(page, '/labs/seeding')
  await ready(page, 'ruff')
  await showProblems(page)
  await write(opened, 'import os\n\nvalues = [ 1,2,\n  3 ]\nprint(values)\n')
  const unused = problem(page, 'ruff', 'F401')
  await expect(unused).toContainText('`os` imported but unused'.replaceAll('`', ''))
  await expect(opened.code.locator('.cm-lintRange-warning').first()).toBeVisible()
  await unused.getByRole('button', { name: /Remove unused import/ }).click()
  await expect(unused).toHaveCount(0)
  await expect(opened.code).not.toContainText('import os')
  // The button went with its problem; who came by keyboard goes on in the text.
  await expect(opened.code).toBeFocused()

  await page.getByTestId('lab-format').click()
  await expect(opened.code).toContainText('values = [1, 2, 3]')
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(opened.code).toContainText('values = [ 1,2,')
})

test('basedpyright finds a real fault, says a type on hover, and accepts the repair', async ({
  page,
}) => {
  const opened = await openLab(page, '/labs/seeding')
  await ready(page, 'basedpyright')
  await showProblems(page)
  await write(opened, 'import torch\n\nweights = torch.rand(3)\nname: str = weights\nprint(name)\n')
  const wrong = problem(page, 'basedpyright', 'reportAssignmentType')
  await expect(wrong).toContainText('Tensor')
  await expect(wrong).toContainText('repro.py, line 4')
  await wrong.getByRole('button', { name: 'repro.py, line 4' }).click()
  await expect(opened.code).toBeFocused()
  // By keyboard: what the checker knows of the name at the cursor.
  await page.keyboard.press('ControlOrMeta+i')
  await expect(page.locator('.cm-hover')).toContainText('Tensor')

  await write(opened, 'import torch\n\nweights = torch.rand(3)\nname = str(weights)\nprint(name)\n')
  await expect(wrong).toHaveCount(0)
})

test('the schema and the YAML reader find real faults in a config, at their lines', async ({
  page,
}) => {
  const opened = await openLab(page, '/labs/config')
  await ready(page, 'config-files')
  await showProblems(page)
  await page.getByRole('tab', { name: 'conf/training/full.yaml' }).click()
  const good =
    'method: full\nbatch_size: 8\ngradient_accumulation_steps: 16\nlearning_rate: 2.0e-5\n'
  await write(opened, good.replace('batch_size: 8', 'batch_size: many'))
  const inFile = problem(page, 'config-files').filter({ hasText: 'conf/training/full.yaml' })
  await expect(inFile.first()).toContainText('batch_size')
  await expect(inFile.first()).toContainText('line 2')
  await write(opened, good.replace('2.0e-5', '[2'))
  await expect(inFile.first()).toContainText('] is missing')
  await write(opened, good)
  await expect(inFile).toHaveCount(0)
})

test('GitHub’s own service finds a job that does not exist; ours an action that can move', async ({
  page,
}) => {
  const opened = await openLab(page, '/labs/tooling')
  await ready(page, 'workflow')
  await showProblems(page)
  await page.getByRole('tab', { name: 'ci.yml' }).click()
  const workflow = (needs: string, ref: string) => `name: ci
on: push
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@${ref}
  test:
    needs: ${needs}
    runs-on: ubuntu-24.04
    steps:
      - run: echo ok
`
  await write(opened, workflow('nobody', 'v4'))
  await expect(problem(page, 'workflow').filter({ hasText: 'nobody' })).toContainText('line 11')
  await expect(problem(page, 'workflow', 'unpinned-action')).toContainText('line 9')
  await write(opened, workflow('lint', '08c6903cd8c0fde910a37f88322edcfb5dd907a8'))
  await expect(problem(page, 'workflow')).toHaveCount(0)
})

test('the Dockerfile tool finds a stage that does not exist, and accepts one that does', async ({
  page,
}) => {
  const opened = await openLab(page, '/labs/tooling')
  await ready(page, 'dockerfile')
  await showProblems(page)
  await page.getByRole('tab', { name: 'Dockerfile' }).click()
  const dockerfile = (stage: string) => `FROM python:3.14.0-slim AS build
WORKDIR /app
FROM python:3.14.0-slim
COPY --from=${stage} /app /app
USER 1000
CMD ["python", "-m", "app"]
`
  await write(opened, dockerfile('biuld'))
  const stage = problem(page, 'dockerfile', 'unknown-stage')
  await expect(stage).toContainText('line 4')
  await write(opened, dockerfile('build'))
  await expect(stage).toHaveCount(0)
})

test('checks ask the same tools, in the page', async ({ page }) => {
  const { lab } = await openLab(page, '/labs/tooling')
  await page.getByTestId('lab-check').click()
  await expect(page.getByRole('status').filter({ hasText: 'checks passed' })).toBeAttached({
    timeout: 60_000,
  })
  await expect(lab.locator('[data-testid^=check-][data-state=failed]').first()).toBeVisible()
  await expect(lab.locator('[data-testid^=check-][data-state=error]')).toHaveCount(0)
})

test('a tool whose download is blocked says so, leaves Run and Check alone, and comes back', async ({
  page,
}) => {
  await page.route('**/ruff.wasm.gz', (route) => route.abort())
  const opened = await openLab(page, '/labs/seeding')
  const tool = page.getByTestId('tool-ruff')
  await expect(tool).toHaveAttribute('data-state', 'failed', { timeout: 60_000 })
  await expect(tool).toContainText('could not be loaded')
  await showProblems(page)
  await expect(page.getByTestId('lab-problems')).toContainText('Run and Check work without it')

  await write(opened, 'print("still here")')
  await page.getByTestId('lab-run').click()
  await expect(page.getByTestId('lab-output')).toContainText('still here')
  await page.getByTestId('lab-check').click()
  await expect(page.getByTestId('check-key')).toHaveAttribute('data-state', 'failed')

  await page.unroute('**/ruff.wasm.gz')
  await tool.getByRole('button', { name: /Try again/ }).click()
  await expect(tool).toHaveAttribute('data-state', 'ready', { timeout: 60_000 })
})

test('the problems are a list that passes the accessibility check, by keyboard too', async ({
  page,
}) => {
  const opened = await openLab(page, '/labs/seeding')
  await ready(page, 'ruff')
  await write(opened, 'import os\nimport sys\n')
  await page.keyboard.press('ControlOrMeta+Shift+m')
  await expect(problem(page, 'ruff', 'F401')).toHaveCount(2)
  await page.keyboard.press('F8')
  await expect(page.locator('.cm-tooltip .cm-diagnostic').first()).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).include('[data-testid=lab]').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})
