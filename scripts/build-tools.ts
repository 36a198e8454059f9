/**
 * Builds public/runtime/tools/<tool>-<hash>/ for every tool of lib/tools: its worker for browsers
 * and for Node, and the files it needs. A hash of the content is part of the name, so browsers may
 * keep a folder for ever and a change of one tool leaves the others where they are.
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type BuildOptions, type Plugin } from 'esbuild'
import type { BuiltTool, ToolsManifest } from '@/lib/tools/manifest'
import { toolsRoot } from '@/lib/tools/read-manifest'
import type { ToolId } from '@/lib/tools/schema'
import { tools } from '@/lib/tools/tools'
import { replaceFile } from './replace-file'

const root = process.cwd()
const sources = ['lib/tools', 'scripts/build-tools.ts', 'package-lock.json']
const manifestFile = path.join(toolsRoot, 'manifest.json')

/** What lib/tools/<id>/build.ts exports. */
type ToolBuild = {
  toolFiles: () => Promise<{
    version: string
    posted: Record<string, Uint8Array>
    linked: Record<string, Uint8Array>
  }>
  /** For esbuild, when the worker imports what is made at build time. */
  plugins?: readonly Plugin[]
}

type StoredManifest = { inputs: string; tools: ToolsManifest }

/** Does nothing when no source has changed since what is there was built. */
export async function buildTools(): Promise<void> {
  const inputs = await hashOfInputs()
  const current = await readFile(manifestFile, 'utf8').then(
    (text) => JSON.parse(text) as StoredManifest,
    () => null,
  )
  const folders = Object.values(current?.tools ?? {}).map(({ folder }) => folder)
  const there = folders.every((folder) => existsSync(path.join(toolsRoot, folder)))
  if (current?.inputs === inputs && folders.length > 0 && there) return

  const started = performance.now()
  await mkdir(toolsRoot, { recursive: true })
  const ids = Object.keys(tools) as ToolId[]
  const built = await Promise.all(ids.map(async (id) => [id, await buildTool(id)] as const))
  const manifest = { inputs, tools: Object.fromEntries(built) }
  await replaceFile(manifestFile, JSON.stringify(manifest, null, 2))
  await removeOld(built.map(([, { folder }]) => folder))
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  // Not on standard output: `grade --json` and `bench --json` are read by programs.
  console.error(`Tools: ${ids.join(', ')}, built in ${seconds} s`)
}

async function buildTool(id: ToolId): Promise<BuiltTool> {
  const { toolFiles, plugins = [] } = (await import(`@/lib/tools/${id}/build.ts`)) as ToolBuild
  const draft = path.join(toolsRoot, `.draft-${id}-${process.pid}`)
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { recursive: true })
  const { version, posted, linked } = await toolFiles()
  const sizes: Record<string, number> = {}
  for (const [name, bytes] of Object.entries(posted)) {
    const packed = gzipSync(bytes, { level: 9 })
    sizes[name] = packed.length
    await writeFile(path.join(draft, `${name}.gz`), packed)
  }
  for (const [name, bytes] of Object.entries(linked)) await writeFile(path.join(draft, name), bytes)
  await bundle(id, draft, [...plugins])
  // Other files beside them are for Node, or licences: no page asks for those.
  const inBrowser = ['worker.js', ...Object.keys(linked).filter((name) => name.endsWith('.js'))]
  const linkedSizes = await Promise.all(
    inBrowser.map(async (name) => [name, (await stat(path.join(draft, name))).size] as const),
  )

  const folder = `${id}-${await hashFolder(draft)}`
  const target = path.join(toolsRoot, folder)
  if (existsSync(target)) await rm(draft, { recursive: true })
  else await rename(draft, target)
  return { version, folder, posted: sizes, linked: Object.fromEntries(linkedSizes) }
}

async function bundle(id: ToolId, folder: string, plugins: Plugin[]): Promise<void> {
  const own = path.join(root, 'lib/tools', id)
  const shared: BuildOptions = {
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'error',
    plugins,
  }
  await build({
    ...shared,
    platform: 'browser',
    // What a tool loads only under Node is never reached in a browser.
    external: ['node:*'],
    entryPoints: [path.join(own, 'worker.ts')],
    outfile: path.join(folder, 'worker.js'),
  })
  await build({
    ...shared,
    platform: 'node',
    stdin: {
      contents: "import '../node-scope'\nimport './worker'\n",
      resolveDir: own,
      loader: 'ts',
    },
    outfile: path.join(folder, 'node-worker.mjs'),
    banner: {
      js: "import { createRequire as _cr } from 'node:module'; const require = _cr(import.meta.url);",
    },
  })
}

async function hashOfInputs(): Promise<string> {
  const hash = createHash('sha256')
  for (const source of sources) {
    for (const file of await filesOf(path.join(root, source))) {
      if (file.endsWith('.test.ts')) continue
      hash
        .update(path.relative(root, file))
        .update('\0')
        .update(await readFile(file))
    }
  }
  return hash.digest('hex').slice(0, 16)
}

async function filesOf(place: string): Promise<string[]> {
  if (!(await stat(place)).isDirectory()) return [place]
  const entries = await readdir(place, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted()
}

async function hashFolder(folder: string): Promise<string> {
  const hash = createHash('sha256')
  for (const file of await filesOf(folder))
    hash
      .update(path.basename(file))
      .update('\0')
      .update(await readFile(file))
  return hash.digest('hex').slice(0, 12)
}

/** A process that started before may still read the tools before these. */
const keepFor = 60 * 60 * 1000

async function removeOld(current: readonly string[]): Promise<void> {
  for (const name of await readdir(toolsRoot)) {
    const old = path.join(toolsRoot, name)
    const info = await stat(old)
    const inUse = current.includes(name) || Date.now() - info.mtimeMs < keepFor
    if (info.isDirectory() && !inUse) await rm(old, { recursive: true, force: true })
  }
}

if (process.argv[1]?.endsWith('build-tools.ts')) await buildTools()
