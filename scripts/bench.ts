/**
 * npm run -s bench [-- --json] [-- --tools | --gradebook]
 * Ratios measured side by side in one run: machines are noisy, ratios travel. With --tools only
 * the table of the real tools: bytes, latency, memory. With --gradebook only the time and memory
 * that 200 hand-ins of three labs take.
 */
import { chromium, type Browser } from '@playwright/test'
import { measureGradebook } from './bench/gradebook'
import { gradingAgainstDirect } from './bench/grading'
import { buildEmptyApp } from './bench/empty-app'
import {
  bareBoot,
  clickToResult,
  firstBareVisit,
  firstVisit,
  leaveDraft,
  openLesson,
  stopToResult,
  transferred,
} from './bench/in-page'
import { serveBarePyodide, serveNext } from './bench/servers'
import { slowLink } from './bench/slow-link'
import { measureTools, type ToolRow } from './bench/tools'
import { buildRuntime } from './build-runtime'
import { buildSite } from './build-site'
import { chromiumArguments, ensureChromium } from './chromium'

type Row = {
  name: string
  ours: number
  base: number
  unit: 'ms' | 'bytes'
  value: number
  target: number
  kind: 'ratio' | 'difference'
}

const rounds = 5
/** What a first visit is measured over. */
const link = { bitsPerSecond: 10e6, roundTripMs: 40 }
const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** The median of several rounds; the first, which fills caches, does not count. */
async function repeated(measure: () => Promise<number>): Promise<number> {
  const values: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const value = await measure()
    if (round > 0) values.push(value)
  }
  return median(values)
}

const ratio = (
  name: string,
  ours: number,
  base: number,
  unit: Row['unit'],
  target: number,
): Row => ({
  name,
  ours,
  base,
  unit,
  value: ours / base,
  target,
  kind: 'ratio',
})

async function measure(): Promise<Row[]> {
  const bare = await serveBarePyodide()
  const site = await serveNext(process.cwd())
  const empty = await serveNext(await buildEmptyApp())
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: chromiumArguments,
  })
  const links: { readonly stop: () => void }[] = []
  try {
    const context = await browser.newContext()
    // tsx names the functions it sends into the page with this helper of esbuild's.
    await context.addInitScript('globalThis.__name = (named) => named')
    const boot = await repeated(() => bareBoot(context, bare.url))
    await leaveDraft(context, site.url, 'print("bench-result")\n')
    const fresh = (pause: number) => async () => {
      const page = await openLesson(context, site.url)
      const ms = await clickToResult(page, pause)
      await page.close()
      return ms
    }
    const cold = await repeated(fresh(0))
    const near = await repeated(fresh(1000))
    const stored = await context.storageState()
    const slowBare = await slowLink(bare.url, link)
    const slowSite = await slowLink(site.url, link)
    links.push(slowBare, slowSite)
    const firstBare = await repeated(() => firstBareVisit(browser, slowBare.url))
    const first = await repeated(() => firstVisit(browser, slowSite.url, stored))
    await leaveDraft(context, site.url, 'print("bench-result", flush=True)\nwhile True: pass\n')
    const stop = await repeated(async () => {
      const page = await openLesson(context, site.url)
      await clickToResult(page, 0)
      const ms = await stopToResult(page)
      await page.close()
      return ms
    })
    const { graded, direct } = await gradingAgainstDirect('seeding')
    const weigh = await browser.newContext()
    const lesson = await transferred(weigh, `${site.url}/learn/reproducibility`)
    const frame = await transferred(weigh, `${site.url}/no-such-page`)
    const nothing = await transferred(weigh, `${empty.url}/`)
    return [
      ratio('1a lab ready, click with a warm cache / bare boot', cold, boot, 'ms', 0.25),
      ratio('1b lab ready, in view for a second / bare boot', near, boot, 'ms', 0.05),
      ratio('2  stop a busy loop, next result / bare boot', stop, boot, 'ms', 0.3),
      {
        name: '3  check all of a lab - the same calls directly',
        ours: graded,
        base: direct,
        unit: 'ms',
        value: graded - direct,
        target: 300,
        kind: 'difference',
      },
      ratio('4  first visit, 10 Mbit/s, 40 ms / bare boot', first, firstBare, 'ms', 1),
      ratio(
        '5a lesson page, lab not opened / 404 page of this build',
        lesson,
        frame,
        'bytes',
        1.25,
      ),
      ratio(
        '5b lesson page, lab not opened / bare app of this Next',
        lesson,
        nothing,
        'bytes',
        1.25,
      ),
    ]
  } finally {
    await browser.close()
    for (const server of [...links, bare, site, empty]) server.stop()
  }
}

function print(rows: readonly Row[]): void {
  for (const { name, ours, base, unit, value, target, kind } of rows) {
    const shown = kind === 'ratio' ? value.toFixed(3) : `${Math.round(value)} ms`
    const goal = kind === 'ratio' ? `≤ ${target}` : `< ${target} ms`
    const parts = `${Math.round(ours)} against ${Math.round(base)} ${unit}`
    console.log(
      `${name.padEnd(58)} ${shown.padStart(8)}  target ${goal}${value <= target ? '' : '  MISSED'}\n    ${parts}`,
    )
  }
}

async function inBrowser<T>(measuring: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: chromiumArguments,
  })
  try {
    return await measuring(browser)
  } finally {
    await browser.close()
  }
}

function printTools(rows: readonly ToolRow[]): void {
  const ms = (value: number) => `${Math.round(value)} ms`
  const mb = (bytes: number | null) =>
    bytes === null ? 'unknown' : `${(bytes / 1e6).toFixed(1)} MB`
  console.table(
    rows.map(({ tool, version, gzip, cold, warm, memory }) => ({
      tool: `${tool} ${version}`,
      gzip: mb(gzip),
      'first, empty cache': ms(cold.first),
      'first, warm cache': ms(warm.first),
      'again, after an edit': ms(warm.again),
      memory: mb(memory),
      found: warm.found,
    })),
  )
}

const json = process.argv.includes('--json')
if (process.argv.includes('--tools')) {
  await buildRuntime()
  const rows = await inBrowser(measureTools)
  if (json) console.log(JSON.stringify({ rows }))
  else printTools(rows)
} else if (process.argv.includes('--gradebook')) {
  await buildSite()
  console.log(JSON.stringify(await inBrowser((browser) => measureGradebook(browser, 200))))
} else {
  await buildSite()
  const rows = await measure()
  if (json) console.log(JSON.stringify({ rounds, rows }))
  else print(rows)
}
process.exit(0)
