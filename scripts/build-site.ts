import { spawnSync } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { buildId } from '@/lib/offline/build-id.mjs'
import { buildRuntime } from './build-runtime'
import { sealPages } from './build-site/seal-pages'
import { buildWorker } from './build-worker'

const root = process.cwd()
/** Names the build that is in `.next`, whole: the last thing to be written. */
const builtFile = path.join(root, '.next/day-one-build')

/** Builds the runtime and the site, as far as they are missing or made of other sources. */
export async function buildSite(): Promise<void> {
  await buildRuntime()
  const built = await readFile(builtFile, 'utf8').catch(() => '')
  if (built !== buildId(root)) await buildPages()
}

/** The pages, each with its policy inside, and their service worker; `exporting` writes `out/`. */
export async function buildPages({ exporting = false } = {}): Promise<void> {
  await rm(builtFile, { force: true })
  next(['build'], exporting ? { DAY_ONE_EXPORT: '1' } : {})
  const sealed = await sealPages(path.join(root, exporting ? 'out' : '.next/server'))
  console.error(`${sealed} pages carry their policy.`)
  // Its list holds the pages as they are served, so they are sealed first.
  await buildWorker(exporting ? 'export' : 'server')
  if (!exporting) await writeFile(builtFile, buildId(root))
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
