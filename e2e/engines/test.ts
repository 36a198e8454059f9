import type { EngineName } from '../../scripts/engines'
import { test as withHost } from '../embed-host'
import { openChromium } from './chromium-tab'
import { openFirefox } from './firefox-tab'
import type { Size, Tab } from './tab'
import { openWebKit } from './webkit-tab'

export type EngineOptions = { readonly engine: EngineName; readonly size: Size }

const open: Readonly<Record<EngineName, (size: Size, folder: string) => Promise<Tab>>> = {
  chromium: openChromium,
  firefox: openFirefox,
  webkit: openWebKit,
}

/** Each test has a browser of its own, that knows nothing and forgets everything. */
export const test = withHost.extend<EngineOptions & { readonly tab: Tab }>({
  engine: ['chromium', { option: true }],
  size: [{ width: 1280, height: 900 }, { option: true }],
  tab: async ({ engine, size }, provide, testInfo) => {
    const tab = await open[engine](size, testInfo.outputPath('browser'))
    testInfo.annotations.push({ type: 'browser', description: tab.browser })
    try {
      await provide(tab)
      if (testInfo.status !== testInfo.expectedStatus)
        await testInfo.attach('page', { body: await tab.screenshot(), contentType: 'image/png' })
    } finally {
      await tab.close()
    }
  },
})
