import { expect, test } from '@playwright/test'
import { colourFaults, faults } from './support/accessibility/axe'
import { routeGroups, visit, withoutPython } from './support/accessibility/routes'

for (const [group, routes] of Object.entries(routeGroups))
  test(`axe finds no fault in ${group}, light or dark`, async ({ page }) => {
    test.slow()
    await withoutPython(page)
    const found: string[] = []
    const note = (what: string, faults: readonly string[]) =>
      found.push(...faults.map((fault) => `${what}: ${fault}`))
    for (const route of routes)
      await test.step(route, async () => {
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
        await visit(page, route)
        note(route, await faults(page))
        await page.emulateMedia({ colorScheme: 'dark' })
        note(`${route}, dark`, await colourFaults(page))
      })
    expect(found).toEqual([])
  })
