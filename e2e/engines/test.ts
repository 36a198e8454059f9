import type { EngineName } from '../../scripts/engines'
import { test as withHost } from '../embed-host'
import { openChromium } from './chromium-tab'
import { openFirefox } from './firefox-tab'
import type { Size, Tab } from './tab'
import { openWebKit } from './webkit-tab'

export type EngineOptions = { readonly engine: EngineName; readonly size: Size }
type Browser = { readonly opened: Tab }

const open: Readonly<Record<EngineName, (size: Size, folder: string) => Promise<Tab>>> = {
  chromium: openChromium,
  firefox: openFirefox,
  webkit: openWebKit,
}

/**
 * One browser for all tests of a project: Python is downloaded once. What a test has done is
 * forgotten before the next.
 */
export const test = withHost.extend<{ readonly tab: Tab }, EngineOptions & Browser>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  size: [
    { width: 1280, height: 900 },
    { option: true, scope: 'worker' },
  ],
  opened: [
    async ({ engine, size }, provide, { project, parallelIndex }) => {
      const tab = await open[engine](size, `${project.outputDir}/browser-${parallelIndex}`)
      await provide(tab)
      await tab.close()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  tab: async ({ opened, baseURL }, provide, testInfo) => {
    // A document of the course's own site in which nothing runs.
    await opened.goto(`${baseURL}/embed.js`)
    await opened.page.evaluate(() => localStorage.clear(), null)
    testInfo.annotations.push({ type: 'browser', description: opened.browser })
    const before = (await opened.complaints()).length
    const complaints = async () => (await opened.complaints()).slice(before)
    await provide({ ...opened, complaints })
    if (testInfo.status !== testInfo.expectedStatus)
      await testInfo.attach('page', { body: await opened.screenshot(), contentType: 'image/png' })
  },
})
