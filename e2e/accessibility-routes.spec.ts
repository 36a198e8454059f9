import type { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { axe, setScheme } from './support/accessibility/axe'
import { framedPages, sitePages, withoutPython } from './support/accessibility/routes'
import { expect, test } from './support/test'

/** WCAG 2.2, 1.4.12: what a reader may set, and loses nothing by. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`

async function visit(page: Page, path: string): Promise<void> {
  await withoutPython(page)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(path)
  await expect(page.locator('main[data-ready="true"]')).toBeVisible()
  if (path.includes('/labs/'))
    await expect(page.getByTestId('lab')).toHaveAttribute('data-opened', 'true')
}

async function faults(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary}`),
  )
}

/** Everything axe knows, the size of targets included, which it leaves out unless asked. */
const allFaults = (page: Page) =>
  faults(axe(page).options({ rules: { 'target-size': { enabled: true } } }))

/** Nothing but colours depends on the scheme. */
async function faultsInDark(page: Page): Promise<readonly string[]> {
  await setScheme(page, 'dark')
  return faults(axe(page).withRules(['color-contrast', 'link-in-text-block']))
}

/** Words that are cut off at the edge of their box. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY, textOverflow, clipPath } = getComputedStyle(element)
        const hasWords = [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        )
        if (!hasWords || !element.checkVisibility() || clipPath !== 'none') return false
        const wide = element.scrollWidth > element.clientWidth + 1
        const high = element.scrollHeight > element.clientHeight + 1
        const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
        return (wide && cuts(overflowX) && textOverflow !== 'ellipsis') || (high && cuts(overflowY))
      })
      .map((element) => element.outerHTML.slice(0, 140)),
  )

const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

for (const path of [...sitePages, ...framedPages]) {
  test(`${path} has no fault that axe finds, and holds at 400 % and with wide spacing`, async ({
    page,
  }) => {
    await visit(page, path)
    expect(await allFaults(page)).toEqual([])
    expect(await faultsInDark(page)).toEqual([])
    // 1280 px at 200 and at 400 %.
    for (const zoomed of [640, 320]) {
      await page.setViewportSize({ width: zoomed, height: zoomed === 640 ? 360 : 640 })
      await expect.poll(() => width(page)).toBeLessThanOrEqual(zoomed)
    }
    await page.addStyleTag({ content: spacing })
    await expect.poll(() => width(page)).toBeLessThanOrEqual(320)
    expect(await cutOff(page)).toEqual([])
  })
}
