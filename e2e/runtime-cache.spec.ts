import { expect, test } from '@playwright/test'
import { openLab } from './lab-helpers'

test('runtime files that were kept damaged are told, and downloaded again at the next try', async ({
  page,
}) => {
  const opened = await openLab(page)
  await expect(opened.lab).toHaveAttribute('data-phase', 'ready')
  const damaged = await page.evaluate(async () => {
    const cache = await caches.open('day-one-runtime')
    const kept = (await cache.keys()).filter(({ url }) => url.includes('.wasm'))
    for (const request of kept) await cache.put(request, new Response('not WebAssembly'))
    return kept.length
  })
  expect(damaged).toBe(1)

  await page.reload()
  await expect(opened.lab).toHaveAttribute('data-phase', 'broken')
  await page.reload()
  await expect(opened.lab).toHaveAttribute('data-phase', 'ready')
})
