import type { Page } from '@playwright/test'
import { openLab } from './lab-helpers'
import { expect, test } from './support/test'

type Seen = { moved?: Set<string> }

/** Looks at every frame for what moves for longer than one of them. */
const watchMotion = (page: Page) =>
  page.addInitScript(() => {
    const moved = new Set<string>()
    ;(globalThis as Seen).moved = moved
    const look = () => {
      for (const animation of document.getAnimations()) {
        const { duration, iterations } = animation.effect?.getComputedTiming() ?? {}
        const { target } = animation.effect as KeyframeEffect
        if (Number(duration) > 1 || iterations === Infinity)
          moved.add(`${Number(duration)} ms: ${target?.outerHTML.slice(0, 120)}`)
      }
      requestAnimationFrame(look)
    }
    look()
  })

const moved = (page: Page) => page.evaluate(() => [...((globalThis as Seen).moved ?? [])])

/** Boots Python, runs, checks, opens what opens. */
async function useLab(page: Page): Promise<void> {
  await openLab(page, '/labs/seeding')
  const status = page.getByTestId('lab-status')
  await page.getByTestId('lab-check').click()
  await expect(status).toContainText('last check', { timeout: 60_000 })
  await page.getByTestId('lab-run').click()
  await expect(status).toContainText('last run')
  await page.getByTestId('lab-hint').click()
  await page.getByTestId('lab-solution').click()
  await page.getByRole('button', { name: 'Show anyway' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('ControlOrMeta+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
}

test('who asks for less motion sees none, and pages jump instead of gliding', async ({ page }) => {
  test.slow()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await watchMotion(page)
  await useLab(page)
  expect(await moved(page)).toEqual([])

  await page.goto('/learn/reproducibility')
  await expect(page.locator('main[data-ready="true"]')).toBeVisible()
  const behaviour = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)
  expect(await behaviour()).toBe('auto')
  for (const figure of await page.locator('.figure').all()) await figure.scrollIntoViewIfNeeded()
  expect(await moved(page)).toEqual([])
})

test('for others something moves, so the test above can see it', async ({ page }) => {
  test.slow()
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await watchMotion(page)
  await useLab(page)
  expect(await moved(page)).not.toEqual([])
})
