import { createRequire } from 'node:module'
import path from 'node:path'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { serveFiles, type Running } from './servers'

const require = createRequire(import.meta.url)

/**
 * PyScript's editor, as its documentation shows it, with this Python; it and its Pyodide come from
 * node_modules. Isolated, so that it has the shared memory it prefers.
 */
export function servePeer(program = 'print("bench-result")'): Promise<Running> {
  const core = path.dirname(require.resolve('@pyscript/core/package.json'))
  return serveFiles(
    {
      '/': `<!doctype html><html lang="en"><meta charset="utf-8"><title>PyScript's editor</title>
<link rel="stylesheet" href="/core/core.css"><script type="module" src="/core/core.js"></script>
<body><script type="py-editor" config='{"interpreter":"/pyodide/pyodide.mjs"}'>${program}</script></html>`,
    },
    {
      '/core/': path.join(core, 'dist'),
      '/pyodide/': path.join(process.cwd(), 'node_modules/pyodide'),
    },
    {
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': 'same-origin',
    },
  )
}

/** Click on Run to the first output, everything cached, the editor in place; in milliseconds. */
export async function peerClick(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage()
  await page.goto(url)
  await page.locator('.py-editor-run-button').waitFor({ state: 'attached' })
  const ms = await run(page)
  await page.close()
  return ms
}

/** tsx names the functions it sends into a page with this helper of esbuild's. */
export const namesHelper = 'globalThis.__name = (named) => named'

/** From the address to the first output in a browser that has nothing cached. */
export async function firstPeerVisit(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext()
  await context.addInitScript(namesHelper)
  const page = await context.newPage()
  const start = performance.now()
  await page.goto(url)
  await page.locator('.py-editor-run-button').waitFor({ state: 'attached' })
  await run(page)
  const taken = performance.now() - start
  await context.close()
  return taken
}

function run(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const start = performance.now()
    document.querySelector<HTMLElement>('.py-editor-run-button')?.click()
    await new Promise<void>((resolve) => {
      const look = () =>
        document.querySelector('.py-editor-output')?.textContent?.includes('bench-result')
          ? resolve()
          : requestAnimationFrame(look)
      look()
    })
    return performance.now() - start
  })
}
