import puppeteer, { type Frame, type Page } from 'puppeteer-core'
import { findFirefox } from '../../scripts/engines'
import type { Size, Tab, View } from './tab'

/**
 * What Firefox writes down by itself when a worker is ended inside WebAssembly: without a place, and
 * without an event in the page or at the worker.
 */
const endedWorker = 'Error: uncaught exception: undefined'

/**
 * What it writes down when a page is left while the service worker still answers with one of its
 * files. It names no address then: the name it would give is that of the answer, not of the request.
 */
const abandonedFile =
  'Error: Failed to load ‘’. A ServiceWorker intercepted the request and encountered an unexpected error.'

/** Firefox as it is shipped, by WebDriver BiDi, which needs no program beside it. */
export async function openFirefox(size: Size): Promise<Tab> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox() ?? 'firefox',
    defaultViewport: size,
  })
  const page = await browser.newPage()
  // As long as the other engines may take: a page that starts Python on a busy machine is slow.
  page.setDefaultTimeout(60_000)
  const complaints: string[] = []
  let leaving = false
  // To Firefox what a policy refuses is an error, too.
  page.on('pageerror', (error) => {
    const text = String(error)
    if (text === endedWorker || (leaving && text === abandonedFile)) return
    complaints.push(text)
  })
  const leave = async (navigate: () => Promise<unknown>) => {
    leaving = true
    await navigate().finally(() => {
      leaving = false
    })
  }
  return {
    browser: await browser.version(),
    page: viewOf(page, () => page.mainFrame()),
    frame: viewOf(page, () => page.mainFrame().childFrames()[0]),
    goto: (url) => leave(() => page.goto(url)),
    reload: () => leave(() => page.reload()),
    screenshot: async () => Buffer.from(await page.screenshot()),
    complaints: async () => complaints,
    close: () => browser.close(),
  }
}

function viewOf(page: Page, find: () => Frame | undefined): View {
  const frame = () => {
    const found = find()
    if (!found) throw new Error('There is no frame in the page.')
    return found
  }
  const click = (selector: string) => frame().locator(selector).click()
  return {
    evaluate: <R>(body: unknown, argument: unknown) =>
      frame().evaluate(`(${String(body)})(${JSON.stringify(argument)})`) as Promise<R>,
    click,
    retype: async (selector, text) => {
      await click(selector)
      await page.keyboard.down('Control')
      await page.keyboard.press('a')
      await page.keyboard.up('Control')
      await page.keyboard.type(text)
    },
  }
}
