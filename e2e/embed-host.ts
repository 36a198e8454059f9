import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium, type FrameLocator, type Page } from '@playwright/test'
import { chromiumArguments, findChromium } from '../scripts/chromium'
import { test as base } from './support/test'

/** A message as a host page saw it. */
export type Logged = {
  readonly origin: string
  readonly type: string
  readonly subject?: string
  readonly id?: string
  readonly lab?: string
  readonly chapter?: string
  readonly height?: number
  readonly passed?: boolean
  readonly score?: number
  readonly state?: unknown
}

export type HostPage = {
  /** `http://localhost:…`: another site than the course's 127.0.0.1. */
  readonly origin: string
  /** The same server by another origin of the course's own site. */
  readonly sibling: string
  /** Serves the body under a path and returns its address. */
  readonly serve: (body: string, path?: string) => string
}

type Fixtures = {
  readonly host: HostPage
  /** A page of a browser that gives frames a storage of their own, instead of none. */
  readonly partitioned: Page
}

/** Frames of other sites get no storage from a whole Chromium; its shell gives them some. */
const executablePath = findChromium()

export const test = base.extend<Fixtures>({
  launchOptions: [
    { args: chromiumArguments, ...(executablePath ? { executablePath } : {}) },
    { scope: 'worker' },
  ],
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the parameters' names
  host: async ({}, provide) => {
    const pages = new Map<string, string>()
    const server = createServer((request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(`<!doctype html><title>Host</title>${pages.get(request.url ?? '') ?? ''}`)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const origin = `http://localhost:${port}`
    const serve = (body: string, path = '/') => {
      pages.set(path, body)
      return origin + path
    }
    await provide({ origin, sibling: `http://127.0.0.1:${port}`, serve })
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  },

  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the parameters' names
  partitioned: async ({}, provide, testInfo) => {
    // Playwright's own contexts block third-party storage, as private windows do, and it switches
    // partitioning off in others: the later of two such switches counts.
    const profile = testInfo.outputPath('profile')
    mkdirSync(`${profile}/Default`, { recursive: true })
    const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } }
    writeFileSync(`${profile}/Default/Preferences`, JSON.stringify(preferences))
    const context = await chromium.launchPersistentContext(profile, {
      args: [...chromiumArguments, '--disable-features=TrackingProtection3pcd'],
      ...(executablePath ? { executablePath } : {}),
    })
    await provide(await context.newPage())
    await context.close()
  },
})

/** Keeps every message of any frame, with its origin, as `window.log`. */
export const logging = `<script>
  window.log = []
  addEventListener('message', ({ origin, data }) => window.log.push({ origin, ...data }))
</script>`

export const logOf = (page: Page): Promise<Logged[]> =>
  page.evaluate(() => (window as unknown as { log: Logged[] }).log)

export const typesOf = async (page: Page): Promise<string[]> =>
  (await logOf(page)).map(({ type, subject }) => type ?? subject)

/** What the browser says to storage in the frame's own scripts. */
export const storageIn = (frame: FrameLocator): Promise<string> =>
  frame.locator('html').evaluate(() => {
    try {
      localStorage.setItem('probe', '1')
      localStorage.removeItem('probe')
      return 'works'
    } catch (error) {
      return (error as Error).name
    }
  })
