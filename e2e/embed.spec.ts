import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { logging, logOf, storageIn, test, typesOf } from './embed-host'
import { write } from './lab-helpers'

const solution = readFileSync('content/labs/seeding/solution/repro.py', 'utf8')

/** Somebody else's page: another site, one frame without any script of ours, a log of messages. */
const plain = (frame: string, attributes = '') => `${logging}
<iframe id="lab" src="${frame}" ${attributes} title="Lab" style="width:100%;height:300px;border:0"></iframe>
<script>
  const frame = document.getElementById('lab')
  addEventListener('message', ({ source, data }) => {
    if (source === frame.contentWindow && data.type === 'day-one:resize')
      frame.style.height = data.height + 'px'
  })
</script>`

test('a plain frame on another site works without storage, grows, and reports its result', async ({
  page,
  host,
  baseURL,
}) => {
  await page.goto(host.serve(plain(`${baseURL}/embed/labs/seeding`)))
  const frame = page.frameLocator('#lab')
  const lab = frame.getByTestId('lab')
  const editor = lab.getByTestId('lab-editor')
  await expect(lab).toHaveAttribute('data-opened', 'true')
  expect(await storageIn(frame)).toBe('SecurityError')

  await expect.poll(() => typesOf(page)).toContain('day-one:ready')
  const height = await page.locator('#lab').evaluate((element) => element.clientHeight)
  expect(height).toBeGreaterThan(400)

  await write({ lab, editor, code: editor.locator('.cm-content') }, solution)
  await expect(lab).toContainText('kept only while this page is open')
  await lab.getByTestId('lab-check').click()
  await expect(lab.locator('[data-testid^="check-"][data-state="passed"]')).toHaveCount(10)
  await expect
    .poll(async () => (await logOf(page)).find(({ type }) => type === 'day-one:check')?.passed)
    .toBe(true)
  const log = await logOf(page)
  expect(new Set(log.map(({ origin }) => origin))).toEqual(new Set([baseURL]))
  // A page that has not said hello hears of results, and never of code.
  expect(JSON.stringify(log)).not.toContain('1812433253')
  expect(log.map(({ type }) => type)).not.toContain('day-one:state')
})

test('a frame with a storage of its own keeps what is typed there', async ({
  partitioned: page,
  host,
  baseURL,
}) => {
  await page.goto(`${baseURL}/labs/seeding`)
  await page.evaluate(() => localStorage.setItem('seen', 'by the top page'))
  await page.goto(host.serve(plain(`${baseURL}/embed/labs/seeding`)))
  const frame = page.frameLocator('#lab')
  const lab = frame.getByTestId('lab')
  const editor = lab.getByTestId('lab-editor')
  await expect(lab).toHaveAttribute('data-opened', 'true')
  expect(await storageIn(frame)).toBe('works')
  expect(await frame.locator('html').evaluate(() => localStorage.getItem('seen'))).toBeNull()
  await write({ lab, editor, code: editor.locator('.cm-content') }, 'kept = 1\n')
  await expect(lab).toContainText('saved')
  await expect
    .poll(() => frame.locator('html').evaluate(() => localStorage.getItem('day-one')))
    .toContain('kept = 1')
  await page.reload()
  await expect(lab).toHaveAttribute('data-opened', 'true')
  await expect(editor).toContainText('kept = 1')
})

test('the site itself refuses to be framed', async ({ page, host, baseURL, request }) => {
  for (const path of ['/labs/seeding', '/learn/reproducibility', '/progress', '/']) {
    const response = await request.get(path)
    expect(response.headers()['content-security-policy']).toContain("frame-ancestors 'none'")
  }
  for (const path of ['/embed/labs/seeding', '/embed/learn/reproducibility', '/embed/doctor']) {
    const response = await request.get(path)
    expect(response.headers()['content-security-policy']).toBe('frame-ancestors *')
    expect(response.headers()['x-frame-options']).toBeUndefined()
  }
  await page.goto(host.serve(plain(`${baseURL}/labs/seeding`)))
  await expect(page.frameLocator('#lab').getByTestId('lab')).toHaveCount(0)
})
