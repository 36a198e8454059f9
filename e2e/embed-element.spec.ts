import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { storageIn, test } from './embed-host'
import { write } from './lab-helpers'

const solution = readFileSync('content/labs/seeding/solution/repro.py', 'utf8')

type Told = { readonly on: string; readonly name: string; readonly detail: Record<string, unknown> }

/** Logs each event of each element, and when the element's height changes. */
const logged = `<script>
  window.told = []
  for (const name of ['ready', 'welcome', 'run', 'check', 'progress', 'statechange', 'resize'])
    document.addEventListener(name, (event) => {
      if (event.target.localName === 'day-one-lab')
        told.push({ on: event.target.id, name, detail: event.detail })
    }, true)
</script>`
const script = (baseURL: string | undefined) => `<script src="${baseURL}/embed.js"></script>`

const toldOf = (page: Page): Promise<Told[]> =>
  page.evaluate(() => (window as unknown as { told: Told[] }).told)
const namesOf = async (page: Page, on: string) =>
  (await toldOf(page)).flatMap((told) => (told.on === on ? [told.name] : []))
const openedIn = (page: Page, id: string) => {
  const lab = page.frameLocator(`#${id} iframe`).getByTestId('lab')
  const editor = lab.getByTestId('lab-editor')
  return { lab, editor, code: editor.locator('.cm-content') }
}

test('an element tells what happens, follows the height, and restores work without storage in the frame', async ({
  page,
  host,
  baseURL,
}) => {
  const body = `${logged}${script(baseURL)}<day-one-lab id="one" lab="seeding"></day-one-lab>`
  await page.goto(host.serve(body))
  const one = openedIn(page, 'one')
  await expect(one.lab).toHaveAttribute('data-opened', 'true')
  expect(await storageIn(page.frameLocator('#one iframe'))).toBe('SecurityError')
  await expect(page.locator('#one iframe')).toHaveAttribute('title', 'Lab: seeding')

  await write(one, solution)
  await one.lab.getByTestId('lab-run').click()
  await expect.poll(() => namesOf(page, 'one')).toContain('run')
  await one.lab.getByTestId('lab-check').click()
  await expect(one.lab.locator('[data-testid^="check-"][data-state="passed"]')).toHaveCount(10)
  await expect
    .poll(async () => (await toldOf(page)).findLast(({ name }) => name === 'progress')?.detail)
    .toEqual({
      version: 1,
      lab: 'seeding',
      state: 'passed',
      tries: 1,
      best: { passed: 10, total: 10 },
    })
  const names = await namesOf(page, 'one')
  const order = ['ready', 'welcome', 'statechange', 'run', 'check']
  expect([...new Set(names)].filter((name) => order.includes(name))).toEqual(order)
  const check = (await toldOf(page)).find(({ name }) => name === 'check')
  expect(check?.detail).toMatchObject({ lab: 'seeding', passed: true })
  expect(check?.detail.checks).toHaveLength(10)

  const heights = async () => ({
    frame: await page.locator('#one iframe').evaluate((frame) => frame.clientHeight),
    lab: Math.ceil((await one.lab.boundingBox())?.height ?? 0),
  })
  await expect.poll(async () => (await heights()).frame - (await heights()).lab).toBe(0)
  await one.lab.getByRole('button', { name: 'Hint 1' }).click()
  await expect.poll(async () => (await heights()).frame - (await heights()).lab).toBe(0)

  await page.reload()
  await expect(one.lab).toHaveAttribute('data-opened', 'true')
  await expect(one.editor).toContainText('1812433253')
  await one.lab.getByRole('button', { name: 'Attempts' }).click()
  await expect(one.lab.getByText('10 of 10').first()).toBeVisible()
})

test('two labs on a page, the script loaded twice, and one of them removed', async ({
  page,
  host,
  baseURL,
}) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(
    host.serve(`${logged}${script(baseURL)}${script(baseURL)}
      <day-one-lab id="one" lab="seeding"></day-one-lab>
      <day-one-lab id="two" lab="config" state-key="own-key"></day-one-lab>`),
  )
  const [one, two] = [openedIn(page, 'one'), openedIn(page, 'two')]
  await expect(one.lab).toHaveAttribute('data-opened', 'true')
  // A lab below the fold waits until it comes near.
  await page.locator('#two').scrollIntoViewIfNeeded()
  await expect(two.lab).toHaveAttribute('data-opened', 'true')
  await write(one, 'first = 1\n')
  await write(two, 'second = 2\n')
  const kept = (key: string) => page.evaluate((key) => localStorage.getItem(key) ?? '', key)
  await expect.poll(() => kept('day-one:seeding')).toContain('first = 1')
  await expect.poll(() => kept('own-key')).toContain('second = 2')
  expect(await kept('day-one:seeding')).not.toContain('second')

  await page.locator('#one').evaluate((element) => element.remove())
  const before = (await toldOf(page)).length
  await write(two, 'second = 3\n')
  await expect.poll(() => kept('own-key')).toContain('second = 3')
  const after = (await toldOf(page)).slice(before)
  expect(after.filter(({ on }) => on === 'one')).toEqual([])
  expect(errors).toEqual([])
})

test('state can be read and set; what cannot be used is never written over', async ({
  page,
  host,
  baseURL,
}) => {
  const body = `${logged}<script>localStorage.setItem('day-one:seeding', '{"version":99,"labs":{}}')</script>
    ${script(baseURL)}<day-one-lab id="one" lab="seeding"></day-one-lab>`
  await page.goto(host.serve(body))
  const one = openedIn(page, 'one')
  await expect(one.lab).toHaveAttribute('data-opened', 'true')
  await write(one, 'typed = 1\n')
  type Element = HTMLElement & { state: unknown }
  const state = () => page.locator('#one').evaluate((element) => (element as Element).state)
  await expect.poll(async () => JSON.stringify(await state())).toContain('typed = 1')
  const changes = (await toldOf(page)).filter(({ name }) => name === 'statechange')
  expect(changes.every(({ detail }) => detail.saved === false)).toBe(true)
  expect(await page.evaluate(() => localStorage.getItem('day-one:seeding'))).toBe(
    '{"version":99,"labs":{}}',
  )

  await page.locator('#one').evaluate((element) => {
    const draft = { files: { 'repro.py': 'given = 1\n' }, at: Date.now() + 60_000 }
    const lab = { draft, attempts: [], tries: 0, hintsShown: 0 }
    ;(element as Element).state = { version: 1, labs: { seeding: lab, config: lab } }
  })
  // Somebody has typed here: newer text is offered, not put over theirs.
  await expect(one.lab).toContainText('has kept newer text of it')
  await one.lab.getByRole('button', { name: 'Load it' }).click()
  await expect(one.editor).toContainText('given = 1')
  // The frame of one lab takes in nothing of another.
  expect(JSON.stringify(await state())).not.toContain('config')
})

test('two tabs of a page lose nothing to each other', async ({ page, host, baseURL, context }) => {
  const url = host.serve(`${script(baseURL)}<day-one-lab id="one" lab="seeding"></day-one-lab>`)
  const other = await context.newPage()
  for (const tab of [page, other]) {
    await tab.goto(url)
    await expect(openedIn(tab, 'one').lab).toHaveAttribute('data-opened', 'true')
  }
  const [here, there] = [openedIn(page, 'one'), openedIn(other, 'one')]
  await page.bringToFront()
  await write(here, 'here = 1\n')
  await other.bringToFront()
  await expect(there.editor).toContainText('here = 1')
  await there.lab.getByRole('button', { name: 'Hint 1' }).click()
  await there.code.press('ControlOrMeta+End')
  await other.keyboard.insertText('there = 2\n')
  await page.bringToFront()
  // Typed in here: what came from the other tab is offered.
  await here.lab.getByRole('button', { name: 'Load it' }).click()
  await expect(here.editor).toContainText('there = 2')
  await expect(here.lab.getByRole('button', { name: 'Hint 2' })).toBeVisible()
})

test('a page that keeps states itself hands one over at once', async ({ page, host, baseURL }) => {
  await page.goto(
    host.serve(`${script(baseURL)}<p>Host</p><script>
      const one = document.createElement('day-one-lab')
      Object.assign(one, { id: 'one', lab: 'seeding', save: 'none' })
      const lab = { draft: { files: { 'repro.py': 'given = 1\\n' }, at: 5 } }
      one.state = { version: 1, labs: { seeding: lab } }
      document.body.append(one)
    </script>`),
  )
  await expect(openedIn(page, 'one').editor).toContainText('given = 1')
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('attributes are properties, and change the look without a reload', async ({
  page,
  host,
  baseURL,
}) => {
  const body = `${logged}${script(baseURL)}<day-one-lab id="one" lab="seeding" theme="light"></day-one-lab>`
  await page.goto(host.serve(body))
  await expect(openedIn(page, 'one').lab).toHaveAttribute('data-opened', 'true')
  const html = page.frameLocator('#one iframe').locator('html')
  await expect(html).toHaveClass(/light/)
  type Element = HTMLElement & { theme: string; readonly: boolean; stateKey: string; lab: string }
  await page.locator('#one').evaluate((element) => {
    ;(element as Element).theme = 'dark'
    element.setAttribute('accent', '#7a1fa2')
  })
  await expect(html).toHaveClass(/dark/)
  await expect
    .poll(() => html.evaluate((root) => root.style.getPropertyValue('--accent')))
    .toContain('#7a1fa2')
  expect((await namesOf(page, 'one')).filter((name) => name === 'ready')).toHaveLength(1)
  const read = await page.locator('#one').evaluate((element) => {
    const one = element as Element
    one.readonly = true
    return [one.readonly, element.hasAttribute('readonly'), one.lab, one.stateKey]
  })
  expect(read).toEqual([true, true, 'seeding', ''])
  await expect(openedIn(page, 'one').code).toHaveAttribute('aria-readonly', 'true')
})

test('a lab that does not load leaves a link', async ({ page, host, baseURL }) => {
  await page.clock.install()
  const body = `${script(baseURL)}<day-one-lab id="one" lab="no-such-lab"><a href="https://course.example/">The lab</a></day-one-lab>`
  await page.goto(host.serve(body))
  const link = page.getByRole('link', { name: 'The lab' })
  await expect(page.locator('#one iframe')).toHaveCount(1)
  await expect(link).toBeHidden()
  // From then on the element waits for a word of it.
  await page.frames()[1]?.waitForLoadState('load')
  await page.clock.fastForward(30_000)
  await expect(link).toBeVisible()
})
