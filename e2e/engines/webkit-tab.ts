import { Builder, By, Key, type WebDriver, type WebElement } from 'selenium-webdriver'
import type { Size, Tab, View } from './tab'
import { startWebKit } from './webkit-service'

/** WebKitGTK with its own driver and the small browser that belongs to it. */
export async function openWebKit(size: Size, folder: string): Promise<Tab> {
  const service = await startWebKit(folder)
  const capabilities = {
    browserName: 'MiniBrowser',
    // A page with an opener policy gets a process of its own, and its driver then waits for ever.
    pageLoadStrategy: 'none',
  }
  try {
    const driver = await new Builder()
      .usingServer(service.url)
      .withCapabilities(capabilities)
      .build()
    await driver.manage().setTimeouts({ script: 60_000 })
    await resize(driver, size)
    const version = (await driver.getCapabilities()).getBrowserVersion()
    return { browser: `WebKitGTK ${version}`, ...drive(driver, service.close) }
  } catch (error) {
    service.close()
    throw error
  }
}

function drive(driver: WebDriver, close: () => void): Omit<Tab, 'browser'> {
  const heard: string[] = []
  const listen = () => driver.executeScript<void>(`(${keepComplaints.toString()})()`)
  const enterPage = async () => {
    await driver.switchTo().defaultContent()
    await listen()
  }
  const enterFrame = async () => {
    await driver.switchTo().defaultContent()
    await driver.switchTo().frame(await driver.executeScript<WebElement>(findFrame))
    await listen()
  }
  const gather = async () => {
    for (const enter of [enterPage, enterFrame]) {
      // Most pages have no frame.
      const own = await enter().then(
        () => driver.executeScript<string[]>('return window.complaints.splice(0)'),
        () => [],
      )
      heard.push(...own)
    }
    await driver.switchTo().defaultContent()
    return heard
  }
  const leave = async (move: () => Promise<void>) => {
    await gather()
    await driver.executeScript('window.left = true')
    await move()
    const arrived = () => driver.executeScript<boolean>('return !window.left')
    await driver.wait(() => arrived().catch(() => false), 60_000)
    await enterPage()
  }
  return {
    page: viewOf(driver, enterPage),
    frame: viewOf(driver, enterFrame),
    goto: (url) => leave(() => driver.get(url)),
    reload: () => leave(() => driver.navigate().refresh()),
    screenshot: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    complaints: gather,
    close: async () => {
      await driver.quit()
      close()
    },
  }
}

function viewOf(driver: WebDriver, enter: () => Promise<void>): View {
  const find = async (selector: string) => {
    await enter()
    const element = await driver.findElement(By.css(selector))
    // The driver would not wait for the end of a smooth scroll.
    await driver.executeScript(toMiddle, element)
    return element
  }
  return {
    evaluate: async (body, argument) => {
      await enter()
      return driver.executeScript(`return (${body.toString()})(arguments[0])`, argument)
    },
    click: async (selector) => (await find(selector)).click(),
    retype: async (selector, text) => {
      const element = await find(selector)
      await element.sendKeys(Key.chord(Key.CONTROL, 'a'))
      await element.sendKeys(text)
    },
  }
}

const toMiddle = `arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })`
const findFrame = `return document.querySelector('iframe') ??
  document.querySelector('day-one-lab').shadowRoot.querySelector('iframe')`

/** Errors, and what a policy refuses, from now on: the driver does not tell of them. */
function keepComplaints(): void {
  const page = window as unknown as { complaints?: string[] }
  if (page.complaints) return
  const kept: string[] = (page.complaints = [])
  addEventListener('error', ({ message }) => void (message && kept.push(message)))
  addEventListener('unhandledrejection', ({ reason }) => kept.push(`rejected: ${reason}`))
  document.addEventListener('securitypolicyviolation', (event) =>
    kept.push(`refused: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
  )
}

/** Makes the page this large; the window has a frame and a bar of its own. */
async function resize(driver: WebDriver, { width, height }: Size): Promise<void> {
  const window = driver.manage().window()
  await window.setRect({ x: 0, y: 0, width, height })
  const inner = await driver.executeScript<Size>(
    'return { width: innerWidth, height: innerHeight }',
  )
  const [wider, higher] = [2 * width - inner.width, 2 * height - inner.height]
  await window.setRect({ x: 0, y: 0, width: wider, height: higher })
}
