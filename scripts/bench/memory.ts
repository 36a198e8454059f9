import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test'
import { chromiumArguments, ensureChromium } from '../chromium'
import { residentBytes } from './resident-bytes'
import { serveBarePyodide, serveNext } from './servers'

type Held = { readonly heap: number; readonly workers: number; readonly resident: number | null }

export type MemoryFigures = {
  /** Resident bytes of the page's process: a page with a bare Pyodide, an open lab after a run. */
  readonly bare: number | null
  readonly lab: number | null
  readonly ratio: number
  /** On the list of labs after the first lab, and after the tenth; garbage collected. */
  readonly first: Held
  readonly tenth: Held
  readonly growth: number
}

const labs = [
  'seeding',
  'leak',
  'resume',
  'runrecord',
  'config',
  'fewshot',
  'seeding',
  'leak',
  'config',
  'resume',
]

/** What one open lab holds, and what is left of ten that were opened one after another. */
export async function measureMemory(): Promise<MemoryFigures> {
  const bare = await serveBarePyodide()
  const site = await serveNext(process.cwd())
  try {
    const held = await inBrowser((page, browser) => bareHeld(page, browser, bare.url))
    const lab = await inBrowser((page, browser) => labHeld(page, browser, site.url))
    const [first, tenth] = await inBrowser((page, browser) => tenLabs(page, browser, site.url))
    return {
      bare: held,
      lab,
      ratio: (lab ?? Number.NaN) / (held ?? Number.NaN),
      first,
      tenth,
      growth: tenth.heap / first.heap - 1,
    }
  } finally {
    bare.stop()
    site.stop()
  }
}

/** A browser of its own, without the empty process that Chromium keeps ready. */
async function inBrowser<T>(look: (page: Page, browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...chromiumArguments, '--disable-features=SpareRendererForSitePerProcess'],
  })
  try {
    return await look(await browser.newPage(), browser)
  } finally {
    await browser.close()
  }
}

/** Until what was begun has come to rest: a spare, a judge, a collector. */
const rest = 8_000

async function bareHeld(page: Page, browser: Browser, url: string): Promise<number | null> {
  await page.goto(url)
  await page.evaluate(async () => {
    const worker = new Worker('/worker.mjs', { type: 'module' })
    Object.assign(globalThis, { worker })
    await new Promise((resolve) => worker.addEventListener('message', resolve, { once: true }))
  })
  await page.waitForTimeout(rest)
  return residentBytes(browser)
}

async function labHeld(page: Page, browser: Browser, url: string): Promise<number | null> {
  await page.goto(`${url}/labs/seeding`)
  await runLab(page)
  await page.waitForTimeout(rest)
  return residentBytes(browser)
}

async function tenLabs(page: Page, browser: Browser, url: string): Promise<[Held, Held]> {
  const session = await page.context().newCDPSession(page)
  await page.goto(`${url}/labs`)
  let first: Held | null = null
  for (const [at, lab] of labs.entries()) {
    await page.locator(`main a[href="/labs/${lab}"]`).first().click()
    await runLab(page)
    await page.getByRole('navigation', { name: 'Site' }).getByText('Labs', { exact: true }).click()
    await page
      .locator(`main a[href="/labs/${labs[at + 1] ?? 'seeding'}"]`)
      .first()
      .waitFor()
    // Both kinds of Python, with and without packages, have been used by the fifth.
    if (at === 4) first = await held(page, session, browser)
  }
  const tenth = await held(page, session, browser)
  return [first ?? tenth, tenth]
}

async function runLab(page: Page): Promise<void> {
  const lab = page.getByTestId('lab')
  await page.locator('[data-testid="lab"][data-opened="true"]').waitFor({ timeout: 60_000 })
  await lab.getByTestId('lab-run').click()
  await page.locator('[data-testid="lab"][data-phase="ready"]').waitFor({ timeout: 120_000 })
}

async function held(page: Page, session: CDPSession, browser: Browser): Promise<Held> {
  await page.waitForTimeout(rest)
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage')
  const { usedSize, embedderHeapUsedSize, backingStorageSize } =
    await session.send('Runtime.getHeapUsage')
  return {
    heap: usedSize + embedderHeapUsedSize + backingStorageSize,
    workers: page.workers().length,
    resident: await residentBytes(browser),
  }
}

export function printMemory({ bare, lab, ratio, first, tenth, growth }: MemoryFigures): void {
  const mb = (bytes: number | null) =>
    bytes === null ? 'unknown' : `${(bytes / 1e6).toFixed(0)} MB`
  const limit = 2.2
  console.log(
    `an open lab ${mb(lab)} against a bare Pyodide page ${mb(bare)}: ${ratio.toFixed(2)}, target ≤ ${limit}${ratio <= limit ? '' : '  MISSED'}`,
  )
  const told = ({ heap, workers, resident }: Held) =>
    `heap ${mb(heap)}, ${workers} workers, ${mb(resident)} resident`
  console.log(
    `after five labs: ${told(first)}; after ten: ${told(tenth)}: ${(growth * 100).toFixed(1)} % more, target ≤ 10 %${growth <= 0.1 ? '' : '  MISSED'}`,
  )
}
