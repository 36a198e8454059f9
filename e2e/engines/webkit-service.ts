import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { expect } from '@playwright/test'
import { findWebKitDriver, findXvfb, hasScreen } from '../../scripts/engines'

export type WebKitService = { readonly url: string; readonly close: () => void }

/** Starts WebKit's driver, which starts its browser; `folder` takes their settings. */
export async function startWebKit(folder: string): Promise<WebKitService> {
  const screen = await openScreen()
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const driver = spawn(findWebKitDriver() ?? 'WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, ...screen.env, XDG_CONFIG_HOME: narrowWindows(folder) },
  })
  const close = () => {
    driver.kill()
    screen.close()
  }
  try {
    await expect(async () => expect(await answers(`${url}/status`)).toBe(true)).toPass({
      timeout: 30_000,
    })
    return { url, close }
  } catch (error) {
    close()
    throw error
  }
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  )

/** The buttons of the browser's bar keep a window from being as narrow as a phone. */
function narrowWindows(folder: string): string {
  mkdirSync(`${folder}/gtk-3.0`, { recursive: true })
  writeFileSync(`${folder}/gtk-3.0/gtk.css`, 'button, entry { min-width: 0; padding: 0 }')
  return folder
}

type Screen = { readonly env: Readonly<Record<string, string>>; readonly close: () => void }

/** The screen that is there, or one that nobody sees. */
async function openScreen(): Promise<Screen> {
  if (hasScreen()) return { env: {}, close: () => {} }
  const args = ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp']
  const server = spawn(findXvfb() ?? 'Xvfb', args, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  return { env: { DISPLAY: `:${await numberOf(server)}` }, close: () => server.kill() }
}

/** Xvfb takes a number that is free and writes it down once it listens. */
function numberOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.stdio[3]?.once('data', (data: Buffer) => resolve(data.toString().trim()))
    server.once('error', reject)
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)))
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
