import type { Page } from '@playwright/test'

/** How far the page can be scrolled sideways, and what reaches over its edge. */
export const sideways = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const root = document.documentElement
    if (root.scrollWidth <= innerWidth) return []
    const wide = [...document.body.querySelectorAll('*')].find(
      (element) => element.getBoundingClientRect().right > innerWidth + 1,
    )
    return [`${root.scrollWidth} px wide in ${innerWidth}: ${wide?.outerHTML.slice(0, 160) ?? ''}`]
  })

/** The spacing that WCAG 1.4.12 lets readers set. As a sheet, since the page allows no inline style. */
export const spaceText = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    )
    document.adoptedStyleSheets.push(sheet)
  })

/** Boxes that cut off text which nothing else on the page says, and that cannot be scrolled. */
export const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const hasText = (element: Element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      )
    const clips = (value: string) => value === 'hidden' || value === 'clip'
    return [...document.body.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
      if (!hasText(element) || !element.checkVisibility({ visibilityProperty: true })) return []
      // What is there for screen readers alone is 1 px high.
      if (element.closest('.sr-only') || element.clientHeight <= 1) return []
      for (let box: HTMLElement | null = element; box; box = box.parentElement) {
        const { overflowX, overflowY, clip, position } = getComputedStyle(box)
        if (position === 'absolute' && clip !== 'auto') return []
        const text = document.createRange()
        text.selectNodeContents(element)
        const [inner, outer] = [text.getBoundingClientRect(), box.getBoundingClientRect()]
        const over =
          (clips(overflowX) && (inner.right > outer.right + 1 || inner.left < outer.left - 1)) ||
          (clips(overflowY) && (inner.bottom > outer.bottom + 1 || inner.top < outer.top - 1))
        const scrolls = (value: string) => value === 'auto' || value === 'scroll'
        if (scrolls(overflowX) || scrolls(overflowY)) return []
        if (over && !box.title && !box.getAttribute('aria-label'))
          return [`cut off: ${element.outerHTML.slice(0, 140)}`]
      }
      return []
    })
  })
