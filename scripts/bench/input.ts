import type { Browser, Page } from '@playwright/test'
import { servePeer } from './peer'
import { serveNext } from './servers'

export type InputFigures = {
  /** As web.dev/articles/inp defines it, in milliseconds; below 16 none is told. */
  readonly inp: number
  readonly median: number
  readonly interactions: number
  readonly byKind: Readonly<Record<string, number>>
  readonly layoutShift: number
}

const slower = 4
const rounds = 6
const typed = 'x = 1'

/**
 * Interaction to Next Paint while Python works, at a main thread `slower` times slower (the browser's
 * own throttling; workers keep their speed, so Python competes with the page as on a fast machine):
 * in a lab during a check, and in PyScript's editor during a program of three seconds.
 */
export async function measureInput(
  browser: Browser,
): Promise<{ readonly lab: InputFigures; readonly peer: InputFigures }> {
  const [site, peer] = [await serveNext(process.cwd()), await servePeer(threeSeconds)]
  try {
    return {
      lab: await measured(browser, `${site.url}/labs/seeding`, {
        ready: (page) => page.locator(labReady).waitFor({ timeout: 60_000 }),
        typeWhileBusy: typeWhileChecking,
      }),
      peer: await measured(browser, peer.url, {
        ready: (page) => page.locator('.py-editor-run-button').waitFor({ state: 'attached' }),
        typeWhileBusy: typeWhileRunning,
      }),
    }
  } finally {
    site.stop()
    peer.stop()
  }
}

type Steps = {
  readonly ready: (page: Page) => Promise<void>
  readonly typeWhileBusy: (page: Page) => Promise<void>
}

async function measured(browser: Browser, url: string, steps: Steps): Promise<InputFigures> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(url)
    await steps.ready(page)
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
    await watch(page)
    for (let round = 0; round < rounds; round += 1) await steps.typeWhileBusy(page)
    await page.waitForTimeout(1_000)
    return await figures(page)
  } finally {
    await context.close()
  }
}

const labReady = '[data-testid="lab"][data-phase="ready"]'

async function typeWhileChecking(page: Page): Promise<void> {
  const lab = page.getByTestId('lab')
  await lab.getByTestId('lab-check').click()
  await lab.locator('.cm-content').click()
  for (const letter of typed) await page.keyboard.press(letter)
  const tabs = lab.getByRole('tab')
  for (const at of [1, 0]) await tabs.nth(at).click()
  await page.keyboard.press('Tab')
  await page.locator(labReady).waitFor({ timeout: 60_000 })
}

const threeSeconds = `import time
end = time.time() + 3
while time.time() < end:
    pass
print("bench-result")
`

async function typeWhileRunning(page: Page): Promise<void> {
  // Hidden until one points at it.
  await page.locator('.py-editor-run-button').dispatchEvent('click')
  await page.locator('.cm-content').click()
  // Into a comment, so that it still runs.
  await page.keyboard.press('ControlOrMeta+End')
  for (const letter of `#${typed}`) await page.keyboard.press(letter)
  await page.locator('.cm-content').click()
  await page.locator('.py-editor-output').getByText('bench-result').waitFor({ timeout: 60_000 })
}

type Seen = { readonly name: string; readonly ms: number; readonly interaction: number }
type Watching = { seen: Seen[]; shift: number }

async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watching: Watching = { seen: [], shift: 0 }
    Object.assign(globalThis, { watching })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[])
        if (entry.interactionId)
          watching.seen.push({
            name: entry.name,
            ms: entry.duration,
            interaction: entry.interactionId,
          })
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value?: number
        hadRecentInput?: boolean
      })[])
        if (!entry.hadRecentInput) watching.shift += entry.value ?? 0
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

async function figures(page: Page): Promise<InputFigures> {
  const { seen, shift } = await page.evaluate(
    () => (globalThis as unknown as { watching: Watching }).watching,
  )
  const byKind: Record<string, number> = {}
  const longest = new Map<number, number>()
  for (const { name, ms, interaction } of seen) {
    byKind[name] = Math.max(byKind[name] ?? 0, ms)
    longest.set(interaction, Math.max(longest.get(interaction) ?? 0, ms))
  }
  const slowestFirst = [...longest.values()].toSorted((a, b) => b - a)
  return {
    // Of every fifty interactions the slowest one does not count.
    inp: slowestFirst[Math.floor(slowestFirst.length / 50)] ?? 0,
    median: slowestFirst[Math.floor(slowestFirst.length / 2)] ?? 0,
    interactions: slowestFirst.length,
    byKind,
    layoutShift: shift,
  }
}
