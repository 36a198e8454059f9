import { readdirSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { course } from '../content/course'

const pages = [
  '/',
  '/labs',
  '/labs/seeding',
  '/labs/tooling',
  ...course.chapters.map((folder) => `/learn/${folder.slice(3)}`),
  '/progress',
  '/teach',
  '/assignment',
  '/teach/gradebook',
  '/embed/doctor',
  '/glossary',
  '/sources',
  '/embed/labs/config',
  '/no-such-page',
]

for (const path of pages) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path} has no accessibility fault that axe finds, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.goto(path)
      await expect(page.locator('main[data-ready="true"]')).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([])
    })
  }

  test(`${path} needs no sideways scroll at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(path)
    await expect(page.locator('main[data-ready="true"]')).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
}

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
