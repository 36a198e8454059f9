import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { attempt, installPackages, which } from './system-packages'

const systemBrowsers = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** Switches that a browser in a container or under root needs, and that keep it off the network. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
]

/** The browser to test with: $CHROMIUM_PATH, the system's, or the one Playwright downloaded. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM_PATH
  if (named) return named
  for (const name of systemBrowsers) {
    const found = which(name)
    if (found) return found
  }
  const downloaded = chromium.executablePath()
  return existsSync(downloaded) ? downloaded : null
}

/** Finds the browser or installs it: Debian's package as root, else Playwright's own download. */
export function ensureChromium(): string {
  const found = findChromium()
  if (found) return found
  if (!installPackages(['chromium'])) attempt('npx', ['playwright', 'install', 'chromium'])
  const installed = findChromium()
  if (installed) return installed
  throw new Error(
    'The browser tests need Chromium: install the package `chromium`, or run `npx playwright install chromium`, or set CHROMIUM_PATH.',
  )
}

/**
 * Chromium without an interface: the same engine, but none of the pages that a whole Chromium draws
 * of itself beside each page of a test.
 */
const shell = 'chromium-headless-shell'

/** The browser for tests that need no window: $CHROMIUM_PATH, Debian's shell, or any Chromium. */
export const findHeadless = (): string | null =>
  process.env.CHROMIUM_PATH ?? which(shell) ?? findChromium()

/** Finds or installs what the browser tests take. */
export function ensureTestBrowsers(): void {
  ensureChromium()
  // Both are of one version: named together, the older one is renewed and not removed.
  if (!process.env.CHROMIUM_PATH && !which(shell)) installPackages(['chromium', shell])
}
