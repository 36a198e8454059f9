import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import { write } from './lab-helpers'

const solution = readFileSync('content/labs/seeding/solution/repro.py', 'utf8')

/** Somebody else's page: another site (`localhost`, not 127.0.0.1), one frame, a log of messages. */
const host = (frame: string, sandbox = '') => `<!doctype html><title>Host</title>
<iframe id="lab" src="${frame}" ${sandbox} style="width:100%;height:300px;border:0"></iframe>
<script>
  window.log = []
  addEventListener('message', (event) => {
    if (event.source !== document.getElementById('lab').contentWindow) return
    window.log.push({ origin: event.origin, ...event.data })
    if (event.data.type === 'day-one:resize') document.getElementById('lab').style.height = event.data.height + 'px'
  })
</script>`

type Logged = { origin: string; type: string; passed?: boolean; height?: number }

let server: Server
let hostUrl = ''
let page1 = ''

test.beforeAll(async () => {
  server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(page1)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  hostUrl = `http://localhost:${(server.address() as AddressInfo).port}/`
})
test.afterAll(() => new Promise((resolve) => server.close(resolve)))

test('a lab in a frame on another origin works, grows, and reports its result', async ({
  page,
  baseURL,
}) => {
  page1 = host(`${baseURL}/embed/labs/seeding`)
  await page.goto(hostUrl)
  const frame = page.frameLocator('#lab')
  const lab = frame.getByTestId('lab')
  const editor = lab.getByTestId('lab-editor')
  await expect(lab).toHaveAttribute('data-opened', 'true')

  const log = () => page.evaluate(() => (window as unknown as { log: Logged[] }).log)
  await expect.poll(async () => (await log()).map(({ type }) => type)).toContain('day-one:ready')
  const height = await page.locator('#lab').evaluate((element) => element.clientHeight)
  expect(height).toBeGreaterThan(400)

  await write({ lab, editor, code: editor.locator('.cm-content') }, solution)
  await lab.getByTestId('lab-check').click()
  await expect(lab.locator('[data-testid^="check-"][data-state="passed"]')).toHaveCount(10)
  await expect
    .poll(async () => (await log()).find(({ type }) => type === 'day-one:check')?.passed)
    .toBe(true)
  expect(new Set((await log()).map(({ origin }) => origin))).toEqual(new Set([baseURL]))
  expect(JSON.stringify(await log())).not.toContain('1812433253')
})

test('the site itself refuses to be framed', async ({ page, baseURL, request }) => {
  const response = await request.get('/labs/seeding')
  expect(response.headers()['content-security-policy']).toContain("frame-ancestors 'none'")
  const embed = await request.get('/embed/labs/seeding')
  expect(embed.headers()['content-security-policy']).toContain('frame-ancestors *')
  page1 = host(`${baseURL}/labs/seeding`)
  await page.goto(hostUrl)
  await expect(page.frameLocator('#lab').getByTestId('lab')).toHaveCount(0)
})
