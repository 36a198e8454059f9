import { spawn, type ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

export type Running = { readonly url: string; readonly stop: () => void }

const serve = path.join(process.cwd(), 'scripts/serve.ts')
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
}

/** Serves a built Next app on a free port of 127.0.0.1, as `npm start` does. */
export async function serveNext(folder: string): Promise<Running> {
  const port = await freePort()
  const child = spawn(process.execPath, ['--import', 'tsx', serve], {
    cwd: folder,
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port) },
    stdio: 'ignore',
  })
  const url = `http://127.0.0.1:${port}`
  await untilUp(url, child)
  return { url, stop: () => void child.kill() }
}

const packedFiles = new Map<string, Promise<Buffer>>()

/** Compressed once, as a host keeps it. */
function packed(file: string): Promise<Buffer> {
  const known = packedFiles.get(file) ?? readFile(file).then((data) => promisify(gzip)(data))
  packedFiles.set(file, known)
  return known
}

/** A page that starts Pyodide as its documentation shows, in a module worker, and nothing else. */
export const serveBarePyodide = (): Promise<Running> =>
  serveFiles(
    {
      '/': '<!doctype html><title>Bare Pyodide</title>',
      '/worker.mjs': `import { loadPyodide } from '/pyodide/pyodide.mjs'
const pyodide = await loadPyodide({ indexURL: '/pyodide/' })
postMessage(pyodide.runPython('1 + 1'))`,
    },
    { '/pyodide/': path.join(process.cwd(), 'node_modules/pyodide') },
  )

/** Serves these texts, and the files of these folders compressed, all to be kept for ever. */
export async function serveFiles(
  own: Readonly<Record<string, string>>,
  folders: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const server = createServer((request, response) => {
    const url = request.url ?? '/'
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    response.setHeader('Content-Type', types[path.extname(url)] ?? 'text/html')
    response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
    const text = own[url]
    if (text !== undefined) return void response.end(text)
    const at = Object.keys(folders).find((prefix) => url.startsWith(prefix)) ?? '/'
    packed(path.join(folders[at] ?? '', path.basename(url))).then(
      (data) => response.setHeader('Content-Encoding', 'gzip').end(data),
      () => response.writeHead(404).end(),
    )
  })
  await listen(server)
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, stop: () => void server.close() }
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await listen(server)
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function untilUp(url: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 240; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`the server ended with code ${child.exitCode}`)
    const up = await fetch(url).then(
      () => true,
      () => false,
    )
    if (up) return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error(`${url} did not answer`)
}
