import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, type Page } from '@playwright/test'
import { logging, logOf, test, typesOf } from './embed-host'
import { write } from './lab-helpers'

const starter = readFileSync('content/labs/seeding/files/repro.py', 'utf8')

/** One frame, and a function that says something to it as this page. */
const speaking = (frame: string) => `${logging}
<iframe id="lab" src="${frame}" title="Lab" style="width:100%;height:1200px"></iframe>
<script>
  window.say = (message, origin) =>
    document.getElementById('lab').contentWindow.postMessage(message, origin)
</script>`

const say = (page: Page, message: object, origin: string) =>
  page.evaluate(
    ([message, origin]) =>
      (window as unknown as { say: (message: object, origin: string) => void }).say(
        message,
        origin,
      ),
    [message, origin] as const,
  )
const labOf = (page: Page) => {
  const lab = page.frameLocator('#lab').getByTestId('lab')
  const editor = lab.getByTestId('lab-editor')
  return { lab, editor, code: editor.locator('.cm-content') }
}
const hello = { type: 'day-one:hello', version: 1, nonce: 'nonce-of-the-test' }

test('a page without embed.js says hello, asks for the state and gives it back; all of it fits the schemas', async ({
  page,
  host,
  baseURL,
  request,
}) => {
  const origin = baseURL ?? ''
  await page.goto(host.serve(speaking(`${origin}/embed/labs/seeding`)))
  const one = labOf(page)
  await expect(one.lab).toHaveAttribute('data-opened', 'true')
  await say(page, { type: 'day-one:get-state', version: 1, id: 'early' }, origin)
  await say(page, hello, origin)
  await expect.poll(() => typesOf(page)).toContain('day-one:welcome')
  await write(one, 'typed = 1\n')
  await expect.poll(async () => JSON.stringify(await logOf(page))).toContain('typed = 1')
  await say(page, { type: 'day-one:get-state', version: 1, id: 'asked' }, origin)
  await expect
    .poll(async () => (await logOf(page)).find(({ id }) => id === 'asked')?.state)
    .toMatchObject({ labs: { seeding: { draft: { files: { 'repro.py': 'typed = 1\n' } } } } })
  await say(page, { type: 'day-one:set-state', version: 1, id: 'bad', state: { x: 1 } }, origin)
  await expect
    .poll(async () => (await logOf(page)).find(({ id }) => id === 'bad'))
    .toMatchObject({ type: 'day-one:state-set', ok: false })
  expect((await logOf(page)).find(({ id }) => id === 'early')).toBeUndefined()

  const ajv = new Ajv2020({ strict: false })
  const schema = (await (await request.get('/schemas/embed-to-host.json')).json()) as object
  const fits = ajv.compile(schema)
  const own = (await logOf(page)).filter(({ type }) => type?.startsWith('day-one:'))
  expect(own.length).toBeGreaterThan(4)
  for (const { origin: _, ...message } of own)
    expect(fits(message), `${JSON.stringify(message)} ${ajv.errorsText(fits.errors)}`).toBe(true)
  expect(fits({ ...hello, type: 'day-one:welcome' })).toBe(false)
})

test('messages of other windows and other origins are as if they had not come', async ({
  page,
  host,
  baseURL,
}) => {
  const origin = baseURL ?? ''
  const attacker = `<script>
    const frame = parent.document.getElementById('lab') // same origin as the host page
    const lab = frame.contentWindow
    for (const nonce of ['attack-number-1', 'attack-number-2'])
      lab.postMessage({ type: 'day-one:hello', version: 1, nonce }, '*')
    lab.postMessage({ type: 'day-one:get-state', version: 1, id: 'stolen' }, '*')
    lab.postMessage({ subject: 'SPLICE.getState.response', message_id: 'guess', state: {} }, '*')
    addEventListener('message', ({ data }) => (parent.stolen ??= []).push(data))
  </script>`
  const attackerUrl = host.serve(attacker, '/attacker')
  await page.goto(host.serve(speaking(`${origin}/embed/labs/seeding`)))
  const one = labOf(page)
  await expect(one.lab).toHaveAttribute('data-opened', 'true')
  await write(one, 'secret = 1\n')
  await page.evaluate((url) => {
    const frame = document.createElement('iframe')
    frame.src = url
    frame.title = 'Attacker'
    document.body.append(frame)
  }, attackerUrl)
  await expect(page.frameLocator('iframe[title="Attacker"]').locator('script')).toHaveCount(1)
  // The host's own hello comes after the attack: its welcome shows that all before was dropped.
  await say(page, hello, origin)
  await expect.poll(() => typesOf(page)).toContain('day-one:welcome')
  const log = await logOf(page)
  expect(log.filter(({ type }) => type === 'day-one:welcome')).toHaveLength(1)
  expect(log.find(({ id }) => id === 'stolen')).toBeUndefined()
  expect(await page.evaluate(() => (window as { stolen?: unknown }).stolen)).toBeUndefined()

  // And a page that poses as the frame tells an element nothing.
  const posing = `<script>
    parent.postMessage({ type: 'day-one:ready', lab: 'seeding', version: 1 }, '*')
    parent.postMessage({ type: 'day-one:check', version: 1, lab: 'seeding', passed: true, checks: [] }, '*')
    parent.postMessage({ type: 'day-one:state', version: 1, state: { version: 1, labs: {} } }, '*')
    document.title = 'posed'
  </script>`
  const posingUrl = host.serve(posing, '/posing')
  await page.goto(
    host.serve(`<script src="${origin}/embed.js"></script>
      <script>window.told = []; for (const name of ['ready', 'check', 'statechange'])
        document.addEventListener(name, () => told.push(name), true)</script>
      <day-one-lab lab="seeding"></day-one-lab><iframe id="poser" title="Poser" src="${posingUrl}"></iframe>`),
  )
  await expect(page.frameLocator('day-one-lab iframe').getByTestId('lab')).toHaveAttribute(
    'data-opened',
    'true',
  )
  const poser = page.frameLocator('#poser').locator('html')
  await expect.poll(() => poser.evaluate(() => document.title)).toBe('posed')
  const told = await page.evaluate(() => (window as unknown as { told: string[] }).told)
  expect(told).not.toContain('check')
  expect(told).not.toContain('statechange')
})

test('a SPLICE host gets score and state, and gives the state back', async ({
  page,
  host,
  baseURL,
}) => {
  const splice = `${logging}
    <iframe id="lab" src="${baseURL}/embed/labs/seeding" title="Lab" style="width:100%;height:300px"></iframe>
    <script>
      const frame = document.getElementById('lab')
      addEventListener('message', ({ source, origin, data }) => {
        if (source !== frame.contentWindow) return
        if (data.subject === 'lti.frameResize') frame.style.height = data.height + 'px'
        if (data.subject === 'SPLICE.reportScoreAndState')
          localStorage.setItem('splice', JSON.stringify(data.state))
        if (data.subject === 'SPLICE.getState')
          source.postMessage({
            subject: 'SPLICE.getState.response',
            message_id: data.message_id,
            state: JSON.parse(localStorage.getItem('splice') ?? 'null'),
          }, origin)
      })
    </script>`
  await page.goto(host.serve(splice))
  const one = labOf(page)
  await expect(one.lab).toHaveAttribute('data-opened', 'true')
  await write(one, `${starter}# by hand\n`)
  await one.lab.getByTestId('lab-check').click()
  await expect.poll(() => typesOf(page)).toContain('day-one:check')
  const subjects = async () => (await logOf(page)).map(({ subject }) => subject)
  await expect.poll(subjects).toContain('SPLICE.sendEvent')
  const passed = one.lab.locator('[data-testid^="check-"][data-state="passed"]')
  const untold = async () => {
    const told = (await logOf(page)).findLast(
      ({ subject }) => subject === 'SPLICE.reportScoreAndState',
    )
    return (await passed.count()) / 10 - (told?.score ?? Number.NaN)
  }
  await expect.poll(untold).toBeCloseTo(0, 6)
  await page.reload()
  await expect(one.lab).toHaveAttribute('data-opened', 'true')
  await one.code.press('ControlOrMeta+End')
  await expect(one.editor).toContainText('# by hand')
})
