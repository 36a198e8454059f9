import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { chromiumArguments, ensureChromium } from '../chromium'
import { buildEmptyApp } from './empty-app'
import { freePort, serveNext } from './servers'

export type LighthouseRow = {
  readonly page: string
  /** 0 to 100. */
  readonly scores: Readonly<Record<string, number>>
  readonly layoutShift: number
  /** Audits that cost points, or that found something. */
  readonly faults: readonly string[]
}

const paths = ['/', '/learn/reproducibility', '/labs/seeding']

/**
 * Lighthouse's own mobile preset: a slow phone on a slow network, simulated; a fresh profile each.
 * Beside ours an empty app of the same Next: what the machine and the framework leave.
 */
export async function measureLighthouse(): Promise<LighthouseRow[]> {
  const [site, empty] = [await serveNext(process.cwd()), await serveNext(await buildEmptyApp())]
  try {
    const rows = [await audit('an empty app', `${empty.url}/`)]
    for (const path of paths) rows.push(await audit(path, site.url + path))
    return rows
  } finally {
    site.stop()
    empty.stop()
  }
}

async function audit(page: string, url: string): Promise<LighthouseRow> {
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...chromiumArguments, `--remote-debugging-port=${port}`],
  })
  try {
    const run = await lighthouse(url, { port, output: 'json', logLevel: 'error' })
    if (!run) throw new Error(`Lighthouse says nothing of ${page}`)
    const { categories, audits, runtimeError } = run.lhr
    if (runtimeError) throw new Error(`${page}: ${runtimeError.message}`)
    const scores = Object.entries(categories).map(
      ([id, { score }]) => [id, Math.round((score ?? Number.NaN) * 100)] as const,
    )
    const weighed = Object.values(categories).flatMap(({ auditRefs }) =>
      auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
    )
    const faults = weighed.flatMap((id) => {
      const { score = null, displayValue = '' } = audits[id] ?? {}
      return score === null || score >= 0.9 ? [] : [`${id} ${displayValue}`.trim()]
    })
    return {
      page,
      scores: Object.fromEntries(scores),
      layoutShift: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
      faults,
    }
  } finally {
    await browser.close()
  }
}
