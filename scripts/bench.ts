/**
 * npm run -s bench [-- --json] [-- --tools | --gradebook | --lighthouse | --memory | --input]
 * Ratios measured side by side in one run: machines are noisy, ratios travel. With one of the other
 * words only that part: the real tools (bytes, latency, memory); the time and memory that 200
 * hand-ins of three labs take; Lighthouse's scores; what an open lab holds and ten leave; the delay
 * of input while a check runs.
 */
import { chromium, type Browser } from '@playwright/test'
import { measureGradebook } from './bench/gradebook'
import { measureInput } from './bench/input'
import { measureLighthouse } from './bench/lighthouse'
import { measureMemory, printMemory } from './bench/memory'
import { printRows } from './bench/rows'
import { measureSpeed, rounds } from './bench/speed'
import { measureTools, type ToolRow } from './bench/tools'
import { buildRuntime } from './build-runtime'
import { buildSite } from './build-site'
import { chromiumArguments, ensureChromium } from './chromium'

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

function tell<T>(figures: T, print: (figures: T) => void): void {
  if (json) console.log(JSON.stringify(figures))
  else print(figures)
}

const parts: Readonly<Record<string, () => Promise<void>>> = {
  '--tools': async () => {
    await buildRuntime()
    const rows = await inBrowser(measureTools)
    tell({ rows }, () => printTools(rows))
  },
  '--gradebook': async () => {
    await buildSite()
    console.log(JSON.stringify(await inBrowser((browser) => measureGradebook(browser, 200))))
  },
  '--lighthouse': async () => {
    await buildSite()
    const rows = await measureLighthouse()
    tell({ rows }, () => {
      for (const { page, scores, layoutShift, faults } of rows)
        console.log(page, scores, `CLS ${layoutShift.toFixed(3)}`, faults)
    })
  },
  '--memory': async () => {
    await buildSite()
    tell(await measureMemory(), printMemory)
  },
  '--input': async () => {
    await buildSite()
    tell(await inBrowser(measureInput), console.log)
  },
}

const part = process.argv.find((word) => word in parts)
if (part) await parts[part]?.()
else {
  await buildSite()
  const rows = await measureSpeed()
  tell({ rounds, rows }, () => printRows(rows))
}
process.exit(0)
