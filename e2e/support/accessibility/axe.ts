import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** For pages without frames, which need no page beside them: twice as fast. */
export const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode()

/** Changes the scheme, and waits until what changes its colours with it has done so. */
export async function setScheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme })
  await expect(page.locator(`html.${colorScheme}`)).toBeAttached()
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    // What begins to change with the scheme does so in the next frame.
    await frame()
    const changes = document.getAnimations().filter((one) => one instanceof CSSTransition)
    await Promise.allSettled(changes.map(({ finished }) => finished))
    await frame()
  })
}

/** Nothing that axe finds, in light and in dark. */
export async function isSound(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await setScheme(page, colorScheme)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  }
}
