import { expect, test } from '@playwright/test'
import { focusFaults } from './support/accessibility/focus'
import { cutOff, sideways, spaceText } from './support/accessibility/layout'
import { routeGroups, visit, withoutPython } from './support/accessibility/routes'

/** A window of 1280 × 1024 at 200 % and at 400 %, and a small phone. */
const sizes = {
  '200 %': { width: 640, height: 512 },
  '320 px': { width: 320, height: 640 },
  '400 %': { width: 320, height: 256 },
} as const

for (const [group, routes] of Object.entries(routeGroups))
  test(`${group} are whole at 200 %, at 320 px and at 400 %, and with wide text`, async ({
    page,
  }) => {
    test.slow()
    await withoutPython(page)
    // What scrolls smoothly is still on its way when its place is looked at.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const found: string[] = []
    for (const route of routes)
      await test.step(route, async () => {
        const note = (what: string, faults: readonly string[]) =>
          found.push(...faults.map((fault) => `${route}, ${what}: ${fault}`))
        await visit(page, route)
        // From now on the browser draws rings, as after any press of a key.
        await page.keyboard.press('Tab')
        for (const [name, size] of Object.entries(sizes)) {
          await page.setViewportSize(size)
          note(name, await sideways(page))
          note(name, await focusFaults(page, 'all'))
        }
        await page.setViewportSize(sizes['320 px'])
        await spaceText(page)
        note('wide text', await sideways(page))
        note('wide text', await cutOff(page))
      })
    expect(found).toEqual([])
  })
