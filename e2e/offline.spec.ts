import { openLab } from './lab-helpers'
import { downloadAll, installed, passSeeding } from './support/offline-page'
import { staticEdition } from './support/static-edition'
import { NextSite, StaticSite, type StoppableSite } from './support/stoppable-site'
import { expect, test } from './support/test'

test.use({ serviceWorkers: 'allow', tools: true })
test.describe.configure({ timeout: 240_000 })

const editions: readonly (readonly [string, () => Promise<StoppableSite>])[] = [
  ['next start', () => Promise.resolve(new NextSite(Number(process.env.OFFLINE_PORT ?? 3190)))],
  ['a plain static host', async () => new StaticSite(await staticEdition())],
]

for (const [name, make] of editions) {
  test(`${name}: with the server stopped the course is read, and labs run and pass`, async ({
    page,
  }) => {
    const site = await make()
    await site.start()
    try {
      const { origin } = site
      await page.goto(origin)
      await installed(page)
      await downloadAll(page, origin)
      await site.stop()

      await page.goto(origin)
      await expect(page.locator('main[data-ready]')).toBeVisible()
      await page.getByRole('link', { name: 'Labs', exact: true }).click()
      await expect(page).toHaveURL(/\/labs\/?$/)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.goto(`${origin}/learn/reproducibility`)
      await page.reload()
      await expect(page.locator('main[data-ready]')).toBeVisible()
      await page.goto(`${origin}/assignment#nothing`)
      await expect(page.locator('main[data-ready]')).toBeVisible()
      await page.goto(`${origin}/no/such/page`)
      await expect(page.getByRole('heading', { name: 'Not without a network' })).toBeVisible()
      await passSeeding(page, origin)

      const tooled = await openLab(page, `${origin}/labs/config`)
      await expect(tooled.lab).toHaveAttribute('data-phase', 'ready')
    } finally {
      await site.stop()
    }
  })
}

test('what a page says about security stays with it when it is kept', async ({ page }) => {
  const site = new NextSite(Number(process.env.OFFLINE_PORT ?? 3190) + 1)
  await site.start()
  try {
    await page.goto(`${site.origin}/labs/seeding`)
    await expect(page.getByTestId('lab')).toHaveAttribute('data-phase', 'ready')
    await installed(page)
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const worker = performance
            .getEntriesByType('resource')
            .map(({ name }) => name)
            .find((url) => /\/runtime\/[0-9a-f]+\/worker\.js$/.test(url))
          return worker === undefined
            ? 'no worker'
            : (await caches.match(worker))
              ? 'kept'
              : 'not kept'
        }),
      )
      .toBe('kept')
    await site.stop()
    const response = await page.goto(`${site.origin}/labs/seeding`)
    expect(response?.fromServiceWorker()).toBe(true)
    expect(await response?.headerValue('content-security-policy')).toContain(
      "frame-ancestors 'none'",
    )
    const worker = page.waitForResponse((one) =>
      /\/runtime\/[0-9a-f]+\/worker\.js$/.test(one.url()),
    )
    await page.reload()
    const script = await worker
    expect(await script.headerValue('content-security-policy')).toContain("connect-src 'none'")
    await expect(page.getByTestId('lab')).toHaveAttribute('data-phase', 'ready')
  } finally {
    await site.stop()
  }
})
