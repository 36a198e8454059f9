import type { Browser, BrowserContext, Page } from '@playwright/test'

/** From `new Worker` to the first Python result of a bare `loadPyodide()`, in milliseconds. */
export async function bareBoot(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage()
  await page.goto(url)
  const ms = await page.evaluate(async () => {
    const start = performance.now()
    const worker = new Worker('/worker.mjs', { type: 'module' })
    await new Promise((resolve) => worker.addEventListener('message', resolve, { once: true }))
    const taken = performance.now() - start
    worker.terminate()
    return taken
  })
  await page.close()
  return ms
}

/** Leaves `program` as the learner's draft of the lab, so that every later page finds it. */
export async function leaveDraft(
  context: BrowserContext,
  url: string,
  program: string,
): Promise<void> {
  const page = await context.newPage()
  await page.goto(`${url}/labs/seeding`)
  const code = page.getByTestId('lab-editor').locator('.cm-content')
  await code.waitFor()
  await code.focus()
  await code.press('ControlOrMeta+a')
  await page.keyboard.insertText(program)
  // Drafts are stored 300 ms after the last key.
  await page.waitForFunction(() => localStorage.getItem('day-one')?.includes('bench'))
  await page.close()
}

/** A lesson with its lab far below the fold, idle. */
export async function openLesson(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${url}/learn/reproducibility`)
  await page.locator('main[data-ready="true"]').waitFor()
  return page
}

/**
 * Brings the lab into view, waits `pause` ms, clicks Run, and times the click to the first
 * output on screen.
 */
export function clickToResult(page: Page, pause: number): Promise<number> {
  return page.evaluate(async (wait) => {
    const lab = document.querySelector('[data-testid="lab"]')
    lab?.scrollIntoView({ behavior: 'instant' })
    await new Promise((resolve) => setTimeout(resolve, wait))
    const start = performance.now()
    lab?.querySelector<HTMLElement>('[data-testid="lab-run"]')?.click()
    await new Promise<void>((resolve) => {
      const look = () =>
        lab?.querySelector('[data-testid="lab-output"]')?.textContent?.includes('bench-result')
          ? resolve()
          : requestAnimationFrame(look)
      look()
    })
    return performance.now() - start
  }, pause)
}

/** While the program prints and then loops: Stop, Run again, time until it has printed again. */
export function stopToResult(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const lab = document.querySelector('[data-testid="lab"]')
    const press = (id: string) => lab?.querySelector<HTMLElement>(`[data-testid="${id}"]`)?.click()
    const output = () => lab?.querySelector('[data-testid="lab-output"]')?.textContent ?? ''
    const until = (test: () => boolean) =>
      new Promise<void>((resolve) => {
        const look = () => (test() ? resolve() : requestAnimationFrame(look))
        look()
      })
    // Long enough for the spare to be there, as for anybody who decides to stop something.
    await new Promise((resolve) => setTimeout(resolve, 3000))
    const start = performance.now()
    press('lab-stop')
    await until(() => output().includes('You stopped'))
    press('lab-run')
    await until(() => !output().includes('You stopped') && output().includes('bench-result'))
    const taken = performance.now() - start
    press('lab-stop')
    return taken
  })
}

type Stored = Awaited<ReturnType<BrowserContext['storageState']>>

/**
 * A browser that has nothing cached, only the draft in `stored`: from the address of a lab to the
 * first output of its program, clicking Run as soon as there is one, in milliseconds.
 */
export async function firstVisit(browser: Browser, url: string, stored: Stored): Promise<number> {
  const context = await browser.newContext({ storageState: movedTo(url, stored) })
  const page = await context.newPage()
  const start = performance.now()
  await page.goto(`${url}/labs/seeding`)
  await page.locator('main[data-ready="true"]').waitFor()
  await page.getByTestId('lab-run').click()
  await page.getByTestId('lab-output').getByText('bench-result').waitFor({ timeout: 120_000 })
  const taken = performance.now() - start
  await context.close()
  return taken
}

/** The same of a page that starts a bare Pyodide. */
export async function firstBareVisit(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const start = performance.now()
  await page.goto(url)
  await page.evaluate(async () => {
    const worker = new Worker('/worker.mjs', { type: 'module' })
    await new Promise((resolve) => worker.addEventListener('message', resolve, { once: true }))
  })
  const taken = performance.now() - start
  await context.close()
  return taken
}

/** What was stored for one origin, for another. */
function movedTo(url: string, { cookies, origins }: Stored): Stored {
  return { cookies, origins: origins.map((origin) => ({ ...origin, origin: url })) }
}

/** Bytes on the wire until the network has been quiet, nothing scrolled or clicked. */
export async function transferred(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.close()
  return bytes
}
