import { cpSync, readFileSync, rmSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { installed } from './support/offline-page'
import { nextVersion, staticEdition } from './support/static-edition'
import { StaticSite } from './support/stoppable-site'
import { expect, test } from './support/test'

test.use({ serviceWorkers: 'allow', tools: true })
// One after the other: they share a built folder and its next version.
test.describe.configure({ timeout: 240_000, mode: 'default' })

let folder = ''
let site: StaticSite
test.beforeAll(async () => {
  // The first time, the site is exported.
  test.setTimeout(900_000)
  folder = await staticEdition()
})
test.beforeEach(async () => {
  site = new StaticSite(folder)
  await site.start()
})
test.afterEach(() => site.stop())

const build = (page: Page) => page.evaluate(() => document.documentElement.dataset.build)

test('a new version is announced, never mixed, and comes when it is asked for', async ({
  page,
  context,
}) => {
  const next = await nextVersion(folder)
  await page.goto(`${site.origin}/labs/seeding`)
  await installed(page)
  const first = await build(page)
  const other = await context.newPage()
  await other.goto(`${site.origin}/labs/config`)
  await expect(other.getByTestId('lab')).toHaveAttribute('data-phase', 'ready')

  site.deploy(next)
  await page.reload()
  const notice = page.getByTestId('update-notice')
  await expect(notice).toContainText('A new version of the course is ready', { timeout: 60_000 })
  expect(await build(page)).toBe(first)
  await expect(page.getByText('Nothing you type leaves this browser')).toBeVisible()
  await notice.getByRole('button', { name: 'Reload' }).click()
  await expect(page.getByText('Second version')).toBeVisible()
  expect(await build(page)).not.toBe(first)

  // The other tab goes on with the old one, and with its files alone.
  await expect(other.getByTestId('update-notice')).toContainText('goes on with the old')
  expect(await build(other)).toBe(first)
  await site.stop()
  const given = await other.evaluate(async () => {
    const pack = await fetch('/labs/seeding/pack.json')
    const scripts = [...document.scripts]
      .map(({ src }) => src)
      .filter((src) => src.includes('/_next/'))
    const answers = await Promise.all(scripts.map((src) => fetch(src)))
    return { pack: pack.ok, scripts: answers.every(({ ok }) => ok), many: scripts.length }
  })
  expect(given.many).toBeGreaterThan(3)
  expect(given).toMatchObject({ pack: true, scripts: true })
  await other.reload()
  await expect(other.getByText('Second version')).toBeVisible()
})

test('what the browser has removed is fetched again', async ({ page }) => {
  await page.goto(site.origin)
  await installed(page)
  const store = 'day-one-site /'
  await page.evaluate((name) => caches.delete(name), store)
  await page.goto(`${site.origin}/glossary/`)
  await expect(page.locator('main[data-ready]')).toBeVisible()
  const { files } = JSON.parse(readFileSync(`${folder}/offline.json`, 'utf8')) as { files: number }
  const kept = () =>
    page.evaluate(async (name) => {
      const keys = await (await caches.open(name)).keys()
      return keys.filter(({ url }) => url.includes('?kept=')).length
    }, store)
  await expect.poll(kept, { timeout: 60_000 }).toBe(files)
  await site.stop()
  await page.goto(`${site.origin}/learn/pytorch-2/`)
  await expect(page.locator('main[data-ready]')).toBeVisible()
})

test('a download that breaks off goes on where it stopped, and a damaged file is replaced', async ({
  page,
}) => {
  await page.goto(`${site.origin}/progress`)
  await installed(page)
  await page.reload()
  const offline = page.getByRole('region', { name: 'Offline' })
  site.cut.add('/snapshot.bin.gz')
  await offline.getByRole('button', { name: /^Download .* MB/ }).click()
  await expect(offline.getByTestId('offline-status')).toContainText(
    'snapshot.bin.gz could not be downloaded',
  )
  site.cut.clear()
  site.asked.length = 0
  await offline.getByRole('button', { name: /^Continue: .* MB left/ }).click()
  await expect(offline.getByTestId('offline-status')).toContainText('was checked', {
    timeout: 60_000,
  })
  expect(site.asked.filter((path) => path.endsWith('pyodide.asm.wasm'))).toEqual([])
  expect(site.asked.filter((path) => path.endsWith('snapshot.bin.gz'))).toHaveLength(1)

  await page.evaluate(async () => {
    const cache = await caches.open('day-one-runtime')
    for (const request of await cache.keys())
      if (request.url.includes('stdlib')) await cache.put(request, new Response('damaged'))
  })
  site.asked.length = 0
  await offline.getByRole('button', { name: 'Check and repair' }).click()
  await expect.poll(() => site.asked.filter((path) => path.includes('stdlib')).length).toBe(1)
  await expect(offline.getByTestId('offline-status')).toContainText('was checked')

  await offline.getByRole('button', { name: 'Remove' }).click()
  await expect(offline.getByTestId('offline-status')).toContainText(
    'Your progress and your code are untouched',
  )
  expect(await page.evaluate(() => caches.keys())).toEqual([])
})

test('a site that has withdrawn its service worker is let go', async ({ page }) => {
  await page.goto(site.origin)
  await installed(page)
  const without = `${folder}-without-worker`
  rmSync(without, { recursive: true, force: true })
  cpSync(folder, without, { recursive: true, filter: (file) => !/\/(sw\.js|runtime)$/.test(file) })
  site.deploy(without)
  await page.reload()
  await expect
    .poll(
      () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
      {
        timeout: 60_000,
      },
    )
    .toBe(0)
  await page.reload()
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
})
