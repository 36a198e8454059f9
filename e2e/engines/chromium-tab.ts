import { chromium, type Frame, type Page } from '@playwright/test'
import { chromiumArguments, findChromium } from '../../scripts/chromium'
import type { Size, Tab, View } from './tab'

export async function openChromium(size: Size): Promise<Tab> {
  const executablePath = findChromium()
  const browser = await chromium.launch({
    args: chromiumArguments,
    ...(executablePath ? { executablePath } : {}),
  })
  const page = await browser.newPage({ viewport: size })
  const complaints: string[] = []
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) complaints.push(message.text())
  })
  return {
    browser: `Chromium ${browser.version()}`,
    page: viewOf(page, () => page.mainFrame()),
    frame: viewOf(page, () => page.mainFrame().childFrames()[0]),
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    screenshot: () => page.screenshot(),
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
  return {
    evaluate: (body, argument) =>
      frame().evaluate(`(${body.toString()})(${JSON.stringify(argument)})`),
    click: (selector) => frame().click(selector),
    retype: async (selector, text) => {
      await frame().click(selector)
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.type(text)
    },
  }
}
