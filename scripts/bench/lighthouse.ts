import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { chromiumArguments, ensureChromium } from '../chromium'
import { freePort, serveNext } from './servers'

export type LighthouseRow = {
  readonly path: string
  /** 0 to 100. */
  readonly scores: Readonly<Record<string, number>>
  readonly layoutShift: number
  /** Audits that cost points, or that found something. */
  readonly faults: readonly string[]
}

const paths = ['/', '/learn/reproducibility', '/labs/seeding']

/** Lighthouse's own mobile preset: a slow phone on a slow network, simulated; a fresh profile each. */
export async function measureLighthouse(): Promise<LighthouseRow[]> {
  const site = await serveNext(process.cwd())
  const rows: LighthouseRow[] = []
  try {
    for (const path of paths) rows.push(await audit(site.url, path))
  } finally {
    site.stop()
  }
  return rows
}

async function audit(url: string, path: string): Promise<LighthouseRow> {
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...chromiumArguments, `--remote-debugging-port=${port}`],
  })
  try {
    const run = await lighthouse(url + path, { port, output: 'json', logLevel: 'error' })
    if (!run) throw new Error(`Lighthouse says nothing of ${path}`)
    const { categories, audits, runtimeError } = run.lhr
    if (runtimeError) throw new Error(`${path}: ${runtimeError.message}`)
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
      path,
      scores: Object.fromEntries(scores),
      layoutShift: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
      faults,
    }
  } finally {
    await browser.close()
  }
}
