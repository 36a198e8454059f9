import { openLab } from './lab-helpers'
import { expect, test } from './support/test'

test.use({ tools: true })

test('runtime files that were kept damaged are noticed and downloaded again', async ({ page }) => {
  const opened = await openLab(page)
  await expect(opened.lab).toHaveAttribute('data-phase', 'ready')
  const damaged = await page.evaluate(async () => {
    const cache = await caches.open('day-one-runtime')
    const kept = (await cache.keys()).filter(({ url }) => url.includes('.wasm'))
    for (const request of kept) await cache.put(request, new Response('not WebAssembly'))
    return kept.length
  })
  expect(damaged).toBe(1)

  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await page.reload()
  await expect(opened.lab).toHaveAttribute('data-phase', 'ready')
  expect(fetched.filter((url) => url.endsWith('.wasm'))).toHaveLength(1)
  expect(fetched.filter((url) => url.endsWith('stdlib.zip'))).toHaveLength(0)
})
