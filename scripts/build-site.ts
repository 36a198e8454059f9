import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { buildRuntime } from './build-runtime'
import { sealPages } from './build-site/seal-pages'
import { buildWorker } from './build-worker'

const root = process.cwd()
const sources = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'next.config.mjs',
  'mdx-components.tsx',
  'package-lock.json',
]
const buildId = path.join(root, '.next/BUILD_ID')

/** Builds the runtime and the site, as far as they are missing or older than their sources. */
export async function buildSite(): Promise<void> {
  await buildRuntime()
  const isBuilt = existsSync(buildId) && statSync(buildId).mtimeMs > (await newestSource())
  if (!isBuilt) await buildPages()
  await buildWorker('server')
}

/** The pages alone, each with its policy inside; `exporting` writes `out/`. */
export async function buildPages({ exporting = false } = {}): Promise<void> {
  next(['build'], exporting ? { DAY_ONE_EXPORT: '1' } : {})
  const sealed = await sealPages(path.join(root, exporting ? 'out' : '.next/server'))
  console.error(`${sealed} pages carry their policy.`)
}

/** Runs the Next command line to its end; a failure ends this process with its code. */
export function next(args: readonly string[], env: Readonly<Record<string, string>>): void {
  const cli = path.join(root, 'node_modules/next/dist/bin/next')
  const { status } = spawnSync(process.execPath, [cli, ...args], {
    // On standard error: what `bench --json` prints is read by programs.
    stdio: ['inherit', 2, 2],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  })
  if (status !== 0) process.exit(status ?? 1)
}

async function newestSource(): Promise<number> {
  const times = await Promise.all(sources.map((name) => newest(path.join(root, name))))
  return Math.max(...times)
}

async function newest(place: string): Promise<number> {
  if (!existsSync(place)) return 0
  const info = statSync(place)
  if (!info.isDirectory()) return info.mtimeMs
  const entries = await readdir(place, { recursive: true, withFileTypes: true })
  return Math.max(
    0,
    ...entries.map((entry) => statSync(path.join(entry.parentPath, entry.name)).mtimeMs),
  )
}
