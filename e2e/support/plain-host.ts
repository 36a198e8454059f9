import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { staticEdition } from './static-edition'
import { test as base } from './test'

export type PlainHost = { readonly origin: string; readonly stop: () => Promise<void> }

/** The exported site on a host that sends no header but the type. */
async function plainHost(): Promise<PlainHost> {
  const folder = process.env.STATIC_DIR ?? (await staticEdition())
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://plain')
    const asked = fileFor(folder, decodeURI(pathname))
    const file = asked ?? path.join(folder, '404.html')
    const type = types[path.extname(file)]
    if (type) response.setHeader('content-type', type)
    response.statusCode = asked ? 200 : 404
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const stop = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop }
}

const fileFor = (folder: string, pathname: string): string | undefined =>
  ['', 'index.html', '/index.html']
    .map((end) => path.join(folder, pathname + end))
    .find((file) => file.startsWith(folder) && existsSync(file) && statSync(file).isFile())

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
}

export const test = base.extend<object, { plain: PlainHost }>({
  plain: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the parameters' names
    async ({}, provide) => {
      const host = await plainHost()
      await provide(host)
      await host.stop()
    },
    // The first time, the site is exported.
    { scope: 'worker', timeout: 300_000 },
  ],
})
