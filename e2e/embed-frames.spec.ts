import { AxeBuilder } from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { logging, logOf, test } from './embed-host'

const frameOf = (src: string, attributes = '') =>
  `${logging}<html lang="en"><main aria-label="Host page"><h1>Host</h1><iframe id="lab" src="${src}" ${attributes} title="Lab" style="width:100%;height:1600px"></iframe></main>`

test.describe('sandboxed frames', () => {
  test('with scripts and origin run', async ({ page, host, baseURL }) => {
    const sandbox = 'sandbox="allow-scripts allow-same-origin"'
    await page.goto(host.serve(frameOf(`${baseURL}/embed/labs/seeding`, sandbox)))
    const lab = page.frameLocator('#lab').getByTestId('lab')
    await expect(lab).toHaveAttribute('data-opened', 'true')
    await lab.getByTestId('lab-run').click()
    await expect(lab.getByTestId('lab-status')).toContainText('last run')
  })

  test('without an origin say what to add, and can be read', async ({ page, host, baseURL }) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    const sandbox = 'sandbox="allow-scripts"'
    await page.goto(host.serve(frameOf(`${baseURL}/embed/labs/seeding`, sandbox)))
    const frame = page.frameLocator('#lab')
    const lab = frame.getByTestId('lab')
    await expect(lab.getByRole('alert')).toContainText('sandbox="allow-scripts allow-same-origin"')
    await expect(lab.getByRole('button', { name: 'Try again' })).toHaveCount(0)
    await expect(lab).toContainText('mt_key')
    await expect(lab.getByTestId('lab-editor')).toContainText('import random')
    expect(errors).toEqual([])
    const { violations } = await new AxeBuilder({ page }).include(['#lab', 'main']).analyze()
    expect(violations).toEqual([])
  })

  test('without scripts say so', async ({ page, host, baseURL }) => {
    await page.goto(host.serve(frameOf(`${baseURL}/embed/labs/seeding`, 'sandbox=""')))
    const note = page.frameLocator('#lab').locator('noscript p')
    await expect(note).toBeVisible()
    await expect(note).toContainText('JavaScript is off in this frame')
    await expect(page.frameLocator('#lab').getByText('import random')).toBeVisible()
  })
})

test('options: brief, file, read-only, theme, accent, and a wrong one', async ({
  page,
  host,
  baseURL,
}) => {
  const warnings: string[] = []
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()))
  const query = 'brief=hide&file=train.py&readonly=1&theme=dark&accent=%23ffd400&Theme=x'
  await page.goto(host.serve(frameOf(`${baseURL}/embed/labs/seeding?${query}`)))
  const frame = page.frameLocator('#lab')
  const lab = frame.getByTestId('lab')
  await expect(lab).toHaveAttribute('data-opened', 'true')
  await expect(lab.getByRole('group', { name: 'What to do' })).toBeHidden()
  await expect(lab.getByRole('tab', { name: 'train.py' })).toHaveAttribute('aria-selected', 'true')
  await expect(frame.locator('html')).toHaveClass(/dark/)
  await lab.getByRole('tab', { name: 'repro.py' }).click()
  const code = lab.locator('.cm-content')
  await code.focus()
  await page.keyboard.insertText('broken(')
  await expect(code).not.toContainText('broken(')
  await expect(lab.getByTestId('lab-reset')).toHaveCount(0)
  await lab.getByTestId('lab-check').click()
  await expect(lab.locator('[data-testid^="check-"][data-state="failed"]').first()).toBeVisible()
  expect(warnings.filter((text) => text.startsWith('Day One embed'))).toEqual([
    'Day One embed: Theme is not an option; write theme in lower case',
  ])
  await expect
    .poll(async () => (await logOf(page)).some(({ type }) => type === 'day-one:check'))
    .toBe(true)
  // Looking at a lab is no work of the learner's.
  expect((await logOf(page)).some(({ type }) => type === 'day-one:progress')).toBe(false)

  await page.goto(host.serve(frameOf(`${baseURL}/embed/labs/seeding?file=none.py`)))
  await expect(lab).toHaveAttribute('data-opened', 'true')
  await expect
    .poll(() => warnings.at(-1))
    .toBe('Day One embed: file "none.py" is not in the lab seeding; it has repro.py, train.py')
})

test('a chapter in a frame tells its height and each of its labs', async ({
  page,
  host,
  baseURL,
}) => {
  await page.goto(host.serve(frameOf(`${baseURL}/embed/learn/reproducibility?theme=light`)))
  const types = async () =>
    (await logOf(page)).map(({ type, lab, chapter }) => `${type} ${lab ?? chapter ?? ''}`)
  await expect.poll(types).toContain('day-one:resize reproducibility')
  await expect.poll(types).toContain('day-one:ready seeding')
  const resize = (await logOf(page)).findLast(({ type }) => type === 'day-one:resize')
  const height = await page
    .frameLocator('#lab')
    .locator('main')
    .evaluate((main) => Math.ceil(main.getBoundingClientRect().height))
  expect(resize?.height).toBe(height)
})

test.describe('embed doctor', () => {
  test('finds blocked storage in a plain frame, and starts Python', async ({
    page,
    host,
    baseURL,
  }) => {
    await page.goto(host.serve(frameOf(`${baseURL}/embed/doctor?accent=blue`)))
    const doctor = page.frameLocator('#lab').getByTestId('doctor')
    await expect(doctor).toHaveAttribute('data-verdict', 'limited')
    const state = (id: string) => doctor.getByTestId(`finding-${id}`)
    for (const id of ['sandbox', 'fetch', 'worker', 'wasm'])
      await expect(state(id)).toHaveAttribute('data-state', 'works')
    await expect(state('drafts')).toHaveAttribute('data-state', 'limited')
    await expect(state('drafts')).toContainText('embed.js')
    await expect(state('handshake')).toContainText(`${host.origin} frames this page`)
    await expect(state('options')).toContainText('accent "blue" is no colour')
    await doctor.getByTestId('doctor-python').click()
    await expect(state('python')).toHaveAttribute('data-state', 'works')
    await expect(state('python')).toContainText('Version 3.14')
    await doctor.getByTestId('doctor-copy').click()
    await expect(doctor.getByRole('status').last()).not.toBeEmpty()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations).toEqual([])
    const json = await doctor.getByTestId('doctor-json').textContent()
    const read = JSON.parse(json ?? '') as { verdict: string; facts: { parent: string } }
    expect(read).toMatchObject({ verdict: 'limited', facts: { parent: host.origin } })
  })

  test('knows a page that keeps the work', async ({ page, host, baseURL }) => {
    const body = `<script src="${baseURL}/embed.js"></script><day-one-lab lab="doctor"></day-one-lab>`
    await page.goto(host.serve(body))
    const doctor = page.frameLocator('day-one-lab iframe').getByTestId('doctor')
    await expect(doctor.getByTestId('finding-handshake')).toContainText(
      `${host.origin} has said hello`,
    )
    await expect(doctor.getByTestId('finding-drafts')).toHaveAttribute('data-state', 'works')
  })

  test('names the sandbox, and works unframed', async ({ page, host, baseURL }) => {
    await page.goto(host.serve(frameOf(`${baseURL}/embed/doctor`, 'sandbox="allow-scripts"')))
    const doctor = page.frameLocator('#lab').getByTestId('doctor')
    await expect(doctor).toHaveAttribute('data-verdict', 'missing')
    await expect(doctor.getByTestId('finding-sandbox')).toContainText('allow-same-origin')
    await page.goto(`${baseURL}/embed/doctor`)
    await expect(page.getByTestId('doctor')).toHaveAttribute('data-verdict', 'works')
  })
})

test('links say how to embed them', async ({ page, request }) => {
  for (const path of ['/labs/seeding', '/learn/reproducibility']) {
    await page.goto(path)
    const href = await page
      .locator('head link[type="application/json+oembed"]')
      .getAttribute('href')
    expect(href).toBe(`/oembed${path}.json`)
    const embed = (await (await request.get(href ?? '')).json()) as Record<string, string>
    expect(embed).toMatchObject({ version: '1.0', type: 'rich' })
    const [, src] = /src="([^"]+)"/.exec(embed.html ?? '') ?? []
    expect((await request.get(src ?? '')).ok()).toBe(true)
    const picture = await request.get(embed.thumbnail_url ?? '')
    expect(picture.headers()['content-type']).toBe('image/png')
  }
})
