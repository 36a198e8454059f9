import { expect, type Frame, type Page } from '@playwright/test'
import { test } from './embed-host'
import { openLab, write } from './lab-helpers'
import { downloadAll, installed, passSeeding } from './support/offline-page'
import { staticEdition } from './support/static-edition'
import { StaticSite } from './support/stoppable-site'

/* The service worker where a site does not have its address, or its storage, to itself. */

test.use({ serviceWorkers: 'allow', tools: true })
test.describe.configure({ mode: 'default' })

let served: StaticSite | null = null
test.afterEach(async () => {
  await served?.stop()
  served = null
})

async function serve(basePath = ''): Promise<StaticSite> {
  // The first time, the site is exported: that is no part of what a test may take.
  test.setTimeout(900_000)
  const started = new StaticSite(await staticEdition(basePath), basePath)
  served = started
  await started.start()
  return started
}

test('in a folder of its host: with the server stopped the course is read, and labs pass', async ({
  page,
}) => {
  const site = await serve('/sub/path')
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto(`${site.origin}/`)
  await installed(page)
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)
  expect(scope).toBe(`${site.origin}/`)
  await downloadAll(page, site.origin)
  const outside = site.asked.filter((path) => !path.startsWith('/sub/path/'))
  expect(outside.filter((path) => path !== '/favicon.ico')).toEqual([])
  await site.stop()

  await page.goto(`${site.origin}/`)
  await expect(page.locator('main[data-ready]')).toBeVisible()
  await page.getByRole('link', { name: 'Labs', exact: true }).click()
  await expect(page).toHaveURL(/\/sub\/path\/labs\/?$/)
  await page.goto(`${site.origin}/learn/reproducibility`)
  await expect(page.locator('main[data-ready]')).toBeVisible()
  await page.goto(`${site.origin}/no/such/page`)
  await expect(page.getByRole('heading', { name: 'Not without a network' })).toBeVisible()
  await passSeeding(page, site.origin)
  expect(errors).toEqual([])
})

async function frameOf(page: Page): Promise<Frame> {
  const handle = await page.locator('iframe').elementHandle()
  const frame = await handle?.contentFrame()
  if (!frame) throw new Error('the host page has no frame')
  return frame
}

/**
 * Resolves when this many Pythons have come in the page, since it is called: not when their workers
 * are there, whose script may still be on its way, but when that has closed their scope.
 */
function pythonsStarted(page: Page, count: number): Promise<void> {
  let started = 0
  return new Promise((resolve) => {
    page.on('worker', async (worker) => {
      if (!/\/runtime\/\w+\/worker\.js$/.test(worker.url())) return
      await expect
        // One that has ended by now had come before.
        .poll(() => worker.evaluate(() => 'XMLHttpRequest' in self).catch(() => false))
        .toBe(false)
      if (++started === count) resolve()
    })
  })
}

async function expectRuns(frame: Frame, text: string): Promise<void> {
  const lab = frame.getByTestId('lab')
  await expect(lab).toHaveAttribute('data-phase', 'ready', { timeout: 60_000 })
  const editor = lab.getByTestId('lab-editor')
  await write({ lab, editor, code: editor.locator('.cm-content') }, `print("${text}" + " here")`)
  await lab.getByTestId('lab-run').click()
  // On a busy machine Python makes itself an image first.
  await expect(lab.getByTestId('lab-output')).toContainText(`${text} here`, { timeout: 90_000 })
}

test('in a frame of another site: an open lab runs once more without its server, then says why not', async ({
  page,
  host,
}) => {
  const site = await serve()
  // The one that runs, a judge, and the next one to run.
  const stocked = pythonsStarted(page, 3)
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto(
    host.serve(
      `<iframe src="${site.origin}/embed/labs/config/" width="900" height="900"></iframe>`,
    ),
  )
  const frame = await frameOf(page)
  await expectRuns(frame, 'first')
  await stocked
  await site.stop()
  await expectRuns(frame, 'still')
  await frame.getByTestId('lab-run').click()
  await expect(frame.getByTestId('lab')).toContainText('The Python worker could not be loaded.')
  await expect(frame.locator('.cm-content')).toContainText('print("still" + " here")')
  expect(errors).toEqual([])
})

test('a lesson page in a frame that has a storage of its own is kept there', async ({
  partitioned: page,
  host,
}) => {
  const site = await serve()
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto(
    host.serve(`<iframe src="${site.origin}/labs/config/" width="900" height="900"></iframe>`),
  )
  await expectRuns(await frameOf(page), 'first')
  const controlled = (frame: Frame) =>
    frame.waitForFunction(
      () => navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null),
      null,
      { timeout: 60_000 },
    )
  await controlled(await frameOf(page))
  await site.stop()
  await page.reload()
  await expectRuns(await frameOf(page), 'again')
  expect(errors).toEqual([])
})

for (const [name, attributes] of [
  ['whose storage the browser refuses', ''],
  ['without an origin', 'sandbox="allow-scripts"'],
] as const) {
  test(`a page in a frame ${name} is read, and nothing breaks`, async ({ page, host }) => {
    const site = await serve()
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.goto(
      host.serve(
        `<iframe ${attributes} src="${site.origin}/progress/" width="900" height="900"></iframe>`,
      ),
    )
    const frame = await frameOf(page)
    await expect(frame.locator('main[data-ready]')).toBeVisible()
    await expect(frame.getByRole('region', { name: 'Offline' })).toContainText(
      /do not let this site keep anything|cannot keep/,
      { timeout: 30_000 },
    )
    expect(errors).toEqual([])
  })
}

/** What the browser gives the site, in bytes. */
async function giveRoom(page: Page, origin: string, bytes: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', {
    origin,
    quotaSize: bytes,
  })
}

const keptNames = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys()
    const kept = await Promise.all(
      names.map(async (name) =>
        (await (await caches.open(name)).keys()).map(({ url }) => `${name}: ${url}`),
      ),
    )
    return kept.flat()
  })

test('without room the download says so and leaves nothing; labs run, and work is saved', async ({
  page,
}) => {
  const site = await serve()
  await page.goto(`${site.origin}/course.json`)
  await giveRoom(page, site.origin, 3_000_000)
  await page.goto(`${site.origin}/progress/`)
  const offline = page.getByRole('region', { name: 'Offline' })
  await expect(offline).toContainText('storage for this site is full', { timeout: 60_000 })
  expect((await keptNames(page)).filter((name) => name.startsWith('day-one-site'))).toEqual([])
  await offline.getByRole('button', { name: /^Download .* MB/ }).click()
  // Which of the two depends on whether the browser tells how little it would give.
  await expect(offline.getByTestId('offline-status')).toContainText(
    /Nothing was downloaded|nothing half finished was left/,
  )
  expect((await keptNames(page)).filter((name) => name.startsWith('day-one-site'))).toEqual([])

  const opened = await openLab(page, `${site.origin}/labs/config/`)
  await expect(opened.lab).toHaveAttribute('data-phase', 'ready', { timeout: 60_000 })
  await write(opened, 'print("with" + "out room")')
  await opened.lab.getByTestId('lab-run').click()
  await expect(opened.lab.getByTestId('lab-output')).toContainText('without room')
  await page.reload()
  await expect(opened.code).toContainText('out room')
  await expect(page.getByTestId('storage-notice').first()).toHaveAttribute('data-state', 'saved')
})

test('room that ends in the middle of the download leaves nothing half finished', async ({
  page,
}) => {
  const site = await serve()
  await page.addInitScript(() => {
    // As in browsers that do not say.
    StorageManager.prototype.estimate = () => Promise.reject(new TypeError('no'))
  })
  await page.goto(`${site.origin}/progress/`)
  await installed(page)
  // Which build a page shows is written down a moment later.
  await expect.poll(async () => (await keptNames(page)).join()).toContain('?pages')
  const before = await keptNames(page)
  const { usage } = await (
    await page.context().newCDPSession(page)
  ).send('Storage.getUsageAndQuota', { origin: site.origin })
  await giveRoom(page, site.origin, usage + 20_000_000)
  const offline = page.getByRole('region', { name: 'Offline' })
  await offline.getByRole('button', { name: /^(Download|Continue: ).* MB/ }).click()
  await expect(offline.getByTestId('offline-status')).toContainText(
    'storage for this site is full',
    {
      timeout: 60_000,
    },
  )
  expect((await keptNames(page)).toSorted()).toEqual(before.toSorted())
  await site.stop()
  await page.goto(`${site.origin}/learn/reproducibility/`)
  await expect(page.locator('main[data-ready]')).toBeVisible()
})
