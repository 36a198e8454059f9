import { expect, test } from '@playwright/test'
import { smallTargets } from './support/accessibility/axe'
import { routeGroups, visit, withoutPython } from './support/accessibility/routes'

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

// What is framed has the same controls as the site, less those of the frame around.
for (const group of ['the pages around the course', 'the chapters', 'the labs'])
  test(`a finger hits every control of ${group}`, async ({ page }) => {
    test.slow()
    await withoutPython(page)
    const found: string[] = []
    for (const route of routeGroups[group] ?? [])
      await test.step(route, async () => {
        await visit(page, route)
        for (const fault of await smallTargets(page)) found.push(`${route}: ${fault}`)
      })
    expect(found).toEqual([])
  })

test('a finger hits every control of a lab that has been checked', async ({ page }) => {
  test.slow()
  await page.goto('/labs/seeding')
  await page.getByTestId('lab-hint').click()
  await page.getByTestId('lab-check').click()
  await expect(page.getByTestId('lab-status')).toContainText('last check', { timeout: 60_000 })
  expect(await smallTargets(page)).toEqual([])
})
