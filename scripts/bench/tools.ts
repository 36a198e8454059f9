import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser } from '@playwright/test'
import { build } from 'esbuild'
import { readToolsManifest, toolsRoot } from '@/lib/tools/read-manifest'
import type { ToolsManifest } from '@/lib/tools/manifest'
import type { ToolId } from '@/lib/tools/schema'
import { residentBytes } from './resident-bytes'
import type { Running } from './servers'
import type { ToolTimes } from './tools-page'

export type ToolRow = {
  readonly tool: ToolId
  readonly version: string
  /** What a browser downloads, gzip, in bytes. */
  readonly gzip: number
  /** Empty cache; then a new page with everything kept. */
  readonly cold: ToolTimes
  readonly warm: ToolTimes
  /** What the tool adds to the resident memory of the page's process, in bytes; null off Linux. */
  readonly memory: number | null
}

/** Two hundred lines, or what stands for a long file of its kind. */
const samples: Readonly<Record<ToolId, readonly [path: string, text: string, comment: string]>> = {
  ruff: ['main.py', python(), '#'],
  basedpyright: ['main.py', python(), '#'],
  'config-files': ['conf/training.yaml', yaml(), '#'],
  workflow: ['.github/workflows/ci.yml', workflow(), '#'],
  dockerfile: ['Dockerfile', dockerfile(), '#'],
}

/** Bytes, first and warm latency and memory of every tool, each in pages of its own. */
export async function measureTools(browser: Browser): Promise<ToolRow[]> {
  const manifest = await readToolsManifest()
  const server = await serveTools()
  const rows: ToolRow[] = []
  try {
    for (const tool of Object.keys(samples) as ToolId[]) {
      const context = await browser.newContext()
      const once = async () => {
        const page = await context.newPage()
        await page.goto(server.url)
        const before = await residentBytes(browser)
        const times = await page.evaluate(
          async ([built, id, sample]) => {
            const { measureTool } = globalThis as unknown as Measuring
            return measureTool(built, id, ...sample)
          },
          [manifest, tool, samples[tool]] as const,
        )
        const after = await residentBytes(browser)
        await page.close()
        return { times, memory: before === null || after === null ? null : after - before }
      }
      const cold = await once()
      const warm = await once()
      const { version } = manifest[tool]
      const gzip = await weigh(manifest, tool)
      rows.push({ tool, version, gzip, cold: cold.times, warm: warm.times, memory: warm.memory })
      await context.close()
    }
  } finally {
    server.stop()
  }
  return rows
}

type Measuring = {
  measureTool: (
    manifest: ToolsManifest,
    tool: ToolId,
    path: string,
    text: string,
    comment: string,
  ) => Promise<ToolTimes>
}

async function weigh(manifest: ToolsManifest, tool: ToolId): Promise<number> {
  const { folder, posted, linked } = manifest[tool]
  const scripts = Object.keys(linked).map(
    async (name) => gzipSync(await readFile(path.join(toolsRoot, folder, name))).length,
  )
  const sizes = [...Object.values(posted), ...(await Promise.all(scripts))]
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** The built tools, and one page that asks them. */
async function serveTools(): Promise<Running> {
  const bundled = await build({
    entryPoints: ['scripts/bench/tools-page.ts'],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  })
  const script = bundled.outputFiles[0]?.text ?? ''
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://page')
    response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
    response.setHeader(
      'Content-Type',
      url.pathname.endsWith('.js') ? 'text/javascript' : 'text/html',
    )
    if (url.pathname === '/')
      return void response.end('<!doctype html><script type=module src=/page.js></script>')
    if (url.pathname === '/page.js') return void response.end(script)
    const file = path.join(toolsRoot, url.pathname.replace('/runtime/tools/', ''))
    readFile(file).then(
      (data) => response.end(data),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, stop: () => void server.close() }
}

function python(): string {
  const block = (n: number) => `
def step_${n}(values: list[float], rate: float = 0.1) -> list[float]:
    total = sum(values)
    kept = [value - rate * total for value in values]
    if not kept:
        return []
    best = max(kept)
    return [value / best for value in kept]
`
  return `import math\n\nimport torch\n\nprint(math.pi, torch.rand(3))\n${Array.from({ length: 22 }, (_, n) => block(n)).join('\n')}`
}

function yaml(): string {
  return Array.from(
    { length: 50 },
    (_, n) => `stage_${n}:\n  batch_size: ${n}\n  learning_rate: 2e-5\n  log: on\n`,
  ).join('')
}

function workflow(): string {
  const job = (n: number) => `  test-${n}:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4
      - run: echo \${{ github.ref }}
`
  return `name: ci\non: push\njobs:\n${Array.from({ length: 30 }, (_, n) => job(n)).join('')}`
}

function dockerfile(): string {
  const stage = (n: number) =>
    `FROM python:3.14-slim AS stage-${n}\nCOPY --from=stage-${n + 1} /app /app\nRUN pip install torch\n`
  return Array.from({ length: 50 }, (_, n) => stage(n)).join('')
}
