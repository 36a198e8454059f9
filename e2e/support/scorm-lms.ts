import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'

export type Version = '1.2' | '2004'

const apis = {
  '1.2': { name: 'API', make: 'Scorm12API', script: 'scorm12' },
  '2004': { name: 'API_1484_11', make: 'Scorm2004API', script: 'scorm2004' },
} as const

/** Packs with the command that people use; returns the zip and its files. */
export async function packed(args: readonly string[]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'day-one-pack-'))
  const out = path.join(folder, 'package.zip')
  try {
    const tsx = path.resolve('node_modules/.bin/tsx')
    await promisify(execFile)(tsx, ['scripts/pack.ts', ...args, '--out', out])
    const zip = readFileSync(out)
    return { zip, files: unzipSync(zip) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export type Files = Readonly<Record<string, Uint8Array>>

/** What the LMS knows of one learner: the whole data model, as it was last committed. */
export type LmsRecord = { readonly cmi: Record<string, unknown> }

/**
 * A small LMS around scorm-again. It serves packages from a deep folder, knows few types, launches
 * them in a frame, and keeps what is committed.
 */
export class TestLms {
  readonly records = new Map<string, LmsRecord>()
  readonly commits: string[] = []
  policy = ''
  private readonly packages = new Map<string, Files>()
  private readonly server: Server
  private origin = ''

  constructor() {
    this.server = createServer((request, response) => void this.answer(request, response))
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve))
    this.origin = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }

  install(name: string, files: Files): void {
    this.packages.set(name, files)
  }

  /** Address of the page that launches a package for a learner; `frames` of the LMS lie between. */
  launch(name: string, version: Version, learner: string): string {
    return `${this.origin}/launch/${version}/${name}/${learner}`
  }

  /** Address of the package itself, with no LMS around it. */
  alone(name: string, search = ''): string {
    return `${this.origin}/files/tenant/7/courses/42/content/${name}/v1/index.html${search}`
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', this.origin)
    const [, kind = '', ...rest] = pathname.split('/')
    if (kind === 'launch') return html(response, this.launchPage(rest))
    if (kind === 'api') return this.script(response, rest[0] as Version)
    if (kind === 'commit') return this.keep(request, response, rest.join('/'))
    return this.file(response, pathname)
  }

  private launchPage([version, name = '', learner = '']: string[]): string {
    const { name: api, make } = apis[version as Version]
    const key = `${version}/${name}/${learner}`
    const record = JSON.stringify(this.records.get(key)?.cmi ?? null).replaceAll('<', '\\u003c')
    return `<!doctype html><title>LMS</title><script src="/api/${version}"></script><script>
const record = ${record}
window.${api} = new ${make}({ autocommit: false, logLevel: 'NONE', lmsCommitUrl: '/commit/${key}',
  xhrResponseHandler: () => ({ result: true, errorCode: 0 }) })
if (record) ${api}.loadFromJSON(record)
</script><style>body{margin:0}iframe{border:0;width:100%;height:100vh}</style>
<iframe id="player" title="Player" srcdoc="<style>body{margin:0}iframe{border:0;width:100%;height:100vh}</style><iframe id=sco title=Course src='${this.alone(name)}'></iframe>"></iframe>`
  }

  private script(response: ServerResponse, version: Version): void {
    response.setHeader('content-type', 'text/javascript')
    const { script } = apis[version]
    response.end(readFileSync(`node_modules/scorm-again/dist/${script}.min.js`))
  }

  private async keep(request: IncomingMessage, response: ServerResponse, key: string) {
    const text = await bodyOf(request)
    this.commits.push(text)
    this.records.set(key, JSON.parse(text) as LmsRecord)
    response.setHeader('content-type', 'application/json')
    response.end('{"result":true,"errorCode":0}')
  }

  private file(response: ServerResponse, pathname: string): void {
    const [, name = '', file = ''] = /\/content\/([^/]+)\/v1\/(.*)$/.exec(pathname) ?? []
    const bytes = this.packages.get(name)?.[decodeURI(file)]
    if (this.policy) response.setHeader('content-security-policy', this.policy)
    if (bytes === undefined) {
      response.statusCode = 404
      response.end()
      return
    }
    // What a plain LMS knows; everything else, WebAssembly too, is bytes.
    response.setHeader('content-type', types[path.extname(file)] ?? 'application/octet-stream')
    response.setHeader('x-content-type-options', 'nosniff')
    response.end(bytes)
  }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'application/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.mjs': 'text/plain',
}

function html(response: ServerResponse, text: string): void {
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(text)
}

export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
