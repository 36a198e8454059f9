import { expect, type Page } from '@playwright/test'

type Told = { told?: string[] }

/**
 * Keeps what a screen reader would be told by labs: the whole text of a region that is atomic, as those
 * with role `status` or `alert` are, and of other live regions what is added to them.
 */
export const listen = (page: Page) =>
  page.addInitScript(() => {
    const told: string[] = []
    ;(globalThis as Told).told = told
    const atomic = '[role=status], [role=alert], [aria-atomic=true]'
    const live = `${atomic}, [role=log], [aria-live=polite], [aria-live=assertive]`
    const elementOf = (node: Node) => (node instanceof Element ? node : node.parentElement)
    const say = (node: Node) => {
      const text = node.textContent?.trim()
      if (text && elementOf(node)?.checkVisibility()) told.push(text)
    }
    new MutationObserver((records) => {
      const whole = new Set<Element>()
      for (const { type, target, addedNodes } of records) {
        const element = elementOf(target)
        if (!element?.closest('[data-testid=lab]')) continue
        const region = element.closest(live)
        if (region?.matches(atomic)) whole.add(region)
        else if (region && type === 'characterData') say(target)
        else if (region) addedNodes.forEach(say)
        else
          for (const node of addedNodes)
            if (node instanceof Element) node.querySelectorAll(live).forEach(say)
      }
      whole.forEach(say)
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })

/** What was told since this was asked last, once it has come to what is expected. */
export async function expectTold(page: Page, texts: readonly (string | RegExp)[]): Promise<void> {
  const matches = texts.map((text) =>
    typeof text === 'string' ? text : expect.stringMatching(text),
  )
  await expect
    .poll(() => page.evaluate(() => (globalThis as Told).told), { timeout: 60_000 })
    .toEqual(matches)
  await page.evaluate(() => (globalThis as Told).told?.splice(0))
}
