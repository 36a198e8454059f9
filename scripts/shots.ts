/**
 * npm run shots [-- <scene> …]
 * Pictures of the built site in shots/: every scene at three widths, light and dark.
 */
import { mkdir } from 'node:fs/promises'
import { chromium, type Browser } from '@playwright/test'
import { serveNext, type Running } from './bench/servers'
import { buildSite } from './build-site'
import { chromiumArguments, ensureChromium } from './chromium'
import { scenes, type Scene } from './screenshots/scenes'

const folder = 'shots'
const widths = [1440, 768, 360]
const themes = ['light', 'dark'] as const

type Look = { readonly width: number; readonly theme: (typeof themes)[number] }

function chosen(): readonly Scene[] {
  const names = process.argv.slice(2)
  const unknown = names.find((name) => !scenes.some((scene) => scene.name === name))
  if (unknown !== undefined) {
    console.error(`no scene "${unknown}"; there are: ${scenes.map(({ name }) => name).join(', ')}`)
    process.exit(2)
  }
  return scenes.filter(({ name }) => names.length === 0 || names.includes(name))
}

/** The built site on a free port; or the one at $BASE_URL, which is left running. */
async function serveSite(): Promise<Running> {
  const url = process.env.BASE_URL
  if (url) return { url, stop: () => {} }
  await buildSite()
  return serveNext(process.cwd())
}

async function shoot(browser: Browser, url: string, scene: Scene, look: Look): Promise<string> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: look.width, height: look.width < 500 ? 740 : 900 },
    colorScheme: look.theme,
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(120_000)
  try {
    await context.addInitScript((stored) => {
      for (const [key, text] of Object.entries(stored)) localStorage.setItem(key, text)
    }, scene.stored ?? {})
    const page = await context.newPage()
    await page.goto(scene.path)
    await page.locator('main[data-ready=true]').waitFor()
    await scene.prepare?.(page)
    await page.evaluate(async () => void (await document.fonts.ready))
    const file = `${folder}/${scene.name}-${look.width}-${look.theme}.png`
    await page.screenshot({ path: file, fullPage: true })
    return file
  } finally {
    await context.close()
  }
}

const wanted = chosen()
await mkdir(folder, { recursive: true })
const site = await serveSite()
try {
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: chromiumArguments,
  })
  for (const scene of wanted)
    for (const theme of themes)
      for (const width of widths)
        console.log(await shoot(browser, site.url, scene, { width, theme }))
  await browser.close()
} finally {
  site.stop()
}
