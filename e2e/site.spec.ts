import { readdirSync } from 'node:fs'
import { expect, test } from './support/test'

test('an unknown lab or chapter answers 404 and helps', async ({ page }) => {
  const response = await page.goto('/labs/sedding')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('link', { name: /Know your streams|seeding/i })).toBeVisible()
  expect((await page.goto('/learn/reproducability'))?.status()).toBe(404)
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /Reproducibility/i })
      .first(),
  ).toBeVisible()
})

test('the catalogue keeps its contract', async ({ request }) => {
  const catalogue = (await (await request.get('/course.json')).json()) as {
    title: string
    version: string
    chapters: { id: string; labs: string[] }[]
    labs: { id: string; chapter: string; checks: { id: string; title: string }[] }[]
  }
  expect(catalogue.title).toBe('Modern AI Engineering Landscape')
  const ids = catalogue.labs.map(({ id }) => id)
  expect(ids.toSorted()).toEqual(readdirSync('content/labs').toSorted())
  expect(ids).toEqual(expect.arrayContaining(['config', 'lock-diff', 'seeding']))
  for (const { id, labs } of catalogue.chapters) {
    for (const lab of labs)
      expect(catalogue.labs.find((entry) => entry.id === lab)?.chapter).toBe(id)
  }
  for (const { checks } of catalogue.labs) expect(checks.length).toBeGreaterThan(3)
})

test('pages and scripts are compressed as well as the browser knows how', async ({ request }) => {
  const encodingOf = async (path: string, accepted: string) => {
    const response = await request.get(path, { headers: { 'accept-encoding': accepted } })
    expect(response.ok()).toBe(true)
    return response.headers()['content-encoding']
  }
  for (const path of ['/learn/reproducibility', '/embed.js']) {
    expect(await encodingOf(path, 'gzip, deflate, br')).toBe('br')
    expect(await encodingOf(path, 'gzip')).toBe('gzip')
    expect(await encodingOf(path, 'identity')).toBeUndefined()
  }
})
