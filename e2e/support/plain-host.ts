import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

/**
 * The site as a host serves it that sends no headers of its own but the type. `STATIC_DIR` names
 * an exported folder; without it the files are those that the export copies from the same build.
 */
export async function plainHost(): Promise<{ origin: string; stop: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://plain')
    const found = fileFor(decodeURI(pathname)) ?? fileFor('/404')
    if (found === undefined) return void response.writeHead(500).end('nothing is built')
    const missing = found.includes('404') || found.includes('_not-found')
    const type = types[path.extname(found.replace(/\.body$/, ''))]
    if (type) response.setHeader('content-type', type)
    response.statusCode = missing ? 404 : 200
    createReadStream(found).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const stop = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop }
}

function fileFor(pathname: string): string | undefined {
  const bare = pathname.replace(/\/$/, '')
  const exported = process.env.STATIC_DIR
  const candidates = exported
    ? ['', '.html', '/index.html'].map((end) => exported + bare + end)
    : [
        `public${bare}`,
        bare.replace(/^\/_next\/static/, '.next/static'),
        ...[`${bare || '/index'}.html`, `${bare}.body`, `${bare}.rsc`].map(inServer),
        inServer(bare === '/404' ? '/_not-found.html' : bare),
      ]
  const safe = candidates.filter((file) => !file.split('/').includes('..'))
  return safe.find((file) => existsSync(file) && statSync(file).isFile())
}

const inServer = (file: string) => `.next/server/app${file}`

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
}
