import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { expect, type Page } from '@playwright/test'

/** A server that counts whatever reaches it, and never answers. */
export async function listener() {
  let reached = 0
  const server = createServer((socket) => {
    reached += 1
    socket.destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    reached: () => reached,
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}

/** Notes, in the page, what could only come from a lab's code. Before the page is opened. */
export async function watch(page: Page): Promise<readonly string[]> {
  const requests: string[] = []
  page.context().on('request', (request) => requests.push(request.url()))
  await page.addInitScript(() => {
    const heard: unknown[] = []
    Object.assign(window, { heard })
    addEventListener('message', ({ data }) => heard.push(data))
    new BroadcastChannel('escape').onmessage = ({ data }) => heard.push(data)
  })
  return requests
}

/** Nothing was stored, sent to the window, registered, or changed in the page. */
export async function expectUntouched(page: Page): Promise<void> {
  const traces = await page.evaluate(async () => ({
    heard: (window as unknown as { heard: unknown[] }).heard,
    local: Object.keys(localStorage).filter((key) => key.includes('escaped')),
    databases: (await indexedDB.databases()).filter(({ name }) => name?.includes('escaped')),
    caches: (await caches.keys()).filter((name) => name.includes('escaped')),
    cookies: document.cookie,
    title: document.title.includes('escaped'),
  }))
  expect(traces).toEqual({
    heard: [],
    local: [],
    databases: [],
    caches: [],
    cookies: '',
    title: false,
  })
}
