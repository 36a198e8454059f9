import { spawn, type ChildProcess } from 'node:child_process'
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

/** A site that a test may stop and start again at the same address. */
export type StoppableSite = {
  /** With the path below which the site lives. */
  readonly origin: string
  start(): Promise<void>
  stop(): Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
}

/** A plain static host: files, index.html of folders, no headers of its own. */
export class StaticSite implements StoppableSite {
  /** Paths that break off in the middle of their body. */
  readonly cut = new Set<string>()
  readonly asked: string[] = []
  private server: Server | null = null
  private port = 0

  constructor(
    private folder: string,
    private readonly basePath = '',
  ) {}

  get origin(): string {
    return `http://127.0.0.1:${this.port}${this.basePath}`
  }

  /** From now on this folder: a deployment. */
  deploy(folder: string): void {
    this.folder = folder
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => this.answer(request, response))
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve))
    this.port = (server.address() as AddressInfo).port
    this.server = server
  }

  async stop(): Promise<void> {
    const server = this.server
    if (!server) return
    this.server = null
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const pathname = decodeURI(new URL(request.url ?? '/', this.origin).pathname)
    this.asked.push(pathname)
    const asked = path.join(this.folder, pathname.slice(this.basePath.length))
    const file =
      existsSync(asked) && statSync(asked).isDirectory() ? path.join(asked, 'index.html') : asked
    if (!pathname.startsWith(`${this.basePath}/`) || !existsSync(file)) {
      response.statusCode = 404
      response.end('No such file')
      return
    }
    response.setHeader('content-type', types[path.extname(file)] ?? 'application/octet-stream')
    const { size } = statSync(file)
    response.setHeader('content-length', size)
    if (![...this.cut].some((end) => pathname.endsWith(end))) {
      createReadStream(file).pipe(response)
      return
    }
    createReadStream(file, { end: Math.floor(size / 2) })
      .on('end', () => response.destroy())
      .pipe(response, { end: false })
  }
}

/** `next start` of what has been built, as `npm start` serves it. */
export class NextSite implements StoppableSite {
  private child: ChildProcess | null = null

  constructor(private readonly port: number) {}

  get origin(): string {
    return `http://127.0.0.1:${this.port}`
  }

  async start(): Promise<void> {
    this.child = spawn(
      process.execPath,
      ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(this.port)],
      { stdio: 'ignore' },
    )
    for (let tries = 0; tries < 150; tries++) {
      if (
        await fetch(`${this.origin}/course.json`).then(
          ({ ok }) => ok,
          () => false,
        )
      )
        return
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    throw new Error(`next start did not answer on ${this.origin}`)
  }

  async stop(): Promise<void> {
    const { child } = this
    this.child = null
    if (!child) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill()
    await ended
  }
}
