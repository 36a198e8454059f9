import { expect, type Page } from '@playwright/test'

type Role = Parameters<Page['getByRole']>[0]
export type Stop = { readonly role: Role; readonly name: string | RegExp }

/**
 * What is wrong with how the focused element is shown, or each that can take the focus: it needs a
 * ring, and must not be wholly covered by a bar that sticks. Empty when all is well.
 */
export const focusFaults = (page: Page, which: 'focused' | 'all' = 'focused') =>
  page.evaluate((which): readonly string[] => {
    const drawn = (element: Element, pseudo?: string) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element, pseudo)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
    }
    const hasRing = (focused: HTMLElement) => {
      // The editor's ring is drawn by the box around it, over its gutter.
      const code = focused.closest('.lab-code')
      const label = focused.closest('label')
      return drawn(focused) || (code && drawn(code, '::after')) || (label && drawn(label))
    }
    const isCovered = (focused: HTMLElement) => {
      const box = (focused.closest('label') ?? focused).getBoundingClientRect()
      const [x0, x1] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)]
      const [y0, y1] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)]
      if (x1 - x0 < 1 || y1 - y0 < 1) return true
      const shares = [0.06, 0.28, 0.5, 0.72, 0.94]
      return !shares.some((x) =>
        shares.some((y) => {
          const hit = document.elementFromPoint(x0 + (x1 - x0) * x, y0 + (y1 - y0) * y)
          return hit && (focused.contains(hit) || hit.contains(focused))
        }),
      )
    }
    const faultsOf = (focused: HTMLElement) => {
      const called = focused.outerHTML.slice(0, 140)
      return [
        ...(hasRing(focused) ? [] : [`no ring: ${called}`]),
        ...(isCovered(focused) ? [`covered: ${called}`] : []),
      ]
    }
    const { activeElement } = document
    if (which === 'focused')
      return activeElement instanceof HTMLElement && activeElement !== document.body
        ? faultsOf(activeElement)
        : ['nothing has the focus']
    const stops = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    )
    return [...stops].flatMap((stop) => {
      stop.focus()
      return document.activeElement === stop ? faultsOf(stop) : []
    })
  }, which)

/** The focus is where the script says, and it shows. */
export async function expectFocus(page: Page, { role, name }: Stop): Promise<void> {
  const focused = page.locator('*:focus')
  await expect(focused).toHaveRole(role)
  await expect(focused).toHaveAccessibleName(name)
  await expect.poll(() => focusFaults(page)).toEqual([])
}

/** Presses a key until the focus is there; every stop on the way has to be visible too. */
export async function tabTo(
  page: Page,
  stop: Stop,
  { key = 'Tab', within = 40 }: { key?: string; within?: number } = {},
): Promise<number> {
  const target = page.getByRole(stop.role, { name: stop.name, exact: true })
  for (let presses = 1; presses <= within; presses += 1) {
    await page.keyboard.press(key)
    await expect.poll(() => focusFaults(page)).toEqual([])
    const here = await target.evaluateAll((found) =>
      found.some((element) => element === document.activeElement),
    )
    if (here) {
      await expectFocus(page, stop)
      return presses
    }
  }
  throw new Error(`${within} presses of ${key} do not lead to ${stop.role} “${String(stop.name)}”`)
}
