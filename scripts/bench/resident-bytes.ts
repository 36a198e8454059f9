import { readFile } from 'node:fs/promises'
import type { Browser } from '@playwright/test'

/** The processes of all pages of the browser, their workers included. */
export async function rendererIds(browser: Browser): Promise<readonly number[]> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
}

/** Resident memory of all pages of the browser together, workers included; null off Linux. */
export async function residentBytes(browser: Browser): Promise<number | null> {
  const sizes = (await rendererIds(browser)).map(async (id) => {
    const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '')
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? Number.NaN) * 1024
  })
  const sum = (await Promise.all(sizes)).reduce((total, size) => total + size, 0)
  return Number.isNaN(sum) ? null : sum
}
