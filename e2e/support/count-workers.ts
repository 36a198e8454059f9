import type { Page } from '@playwright/test'

type Counts = { python: number; tools: number }
type Counted = { live: Counts; most: Counts }

/**
 * Counts the workers that the pages opened from here on start and end. The page counts itself:
 * what is heard from outside may come in another order than it happened.
 */
export async function countWorkers(page: Page) {
  await page.addInitScript(() => {
    const live = { python: 0, tools: 0 }
    const most = { python: 0, tools: 0 }
    Object.assign(globalThis, { counted: { live, most } })
    globalThis.Worker = class extends Worker {
      private readonly kind: keyof Counts
      private ended = false

      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options)
        this.kind = String(url).includes('/runtime/tools/') ? 'tools' : 'python'
        live[this.kind] += 1
        most[this.kind] = Math.max(most[this.kind], live[this.kind])
      }

      override terminate(): void {
        super.terminate()
        if (this.ended) return
        this.ended = true
        live[this.kind] -= 1
      }
    }
  })
  const live = async () =>
    page.evaluate(() => (globalThis as unknown as { counted: Counted }).counted.live)
  return {
    python: async () => (await live()).python,
    tools: async () => (await live()).tools,
    /** The most Python workers at once since the last time. */
    mostPython: () =>
      page.evaluate(() => {
        const { live, most } = (globalThis as unknown as { counted: Counted }).counted
        const seen = most.python
        Object.assign(most, live)
        return seen
      }),
  }
}
