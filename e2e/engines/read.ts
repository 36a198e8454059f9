import { expect } from '@playwright/test'
import type { View } from './tab'

export const byTestId = (id: string) => `[data-testid="${id}"]`

/** The text of the first element, as a reader sees it; nothing when there is none. */
export const textOf = (view: View, selector: string): Promise<string> =>
  view.evaluate(
    (selector) => document.querySelector<HTMLElement>(selector)?.innerText ?? '',
    selector,
  )

export const attributeOf = (view: View, selector: string, name: string): Promise<string | null> =>
  view.evaluate(
    ({ selector, name }) => document.querySelector(selector)?.getAttribute(name) ?? null,
    { selector, name },
  )

export const countOf = (view: View, selector: string): Promise<number> =>
  view.evaluate((selector) => document.querySelectorAll(selector).length, selector)

export const expectText = (view: View, selector: string, text: string | RegExp): Promise<void> =>
  typeof text === 'string'
    ? expect.poll(() => textOf(view, selector)).toContain(text)
    : expect.poll(() => textOf(view, selector)).toMatch(text)

export const expectAttribute = (
  view: View,
  selector: string,
  name: string,
  value: string,
): Promise<void> => expect.poll(() => attributeOf(view, selector, name)).toBe(value)

export const expectCount = (view: View, selector: string, count: number): Promise<void> =>
  expect.poll(() => countOf(view, selector)).toBe(count)
