/**
 * Builds public/runtime/<hash>/: Pyodide's files, our workers and the memory snapshot.
 * The hash covers everything that goes in, so a folder never changes once it is named,
 * browsers may keep it for ever, and an unchanged build is a no-op.
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build, type BuildOptions } from 'esbuild'
import { unzipSync, zipSync } from 'fflate'
import { standInSchema } from '@/lib/course/schema'
import type { RuntimeManifest } from '@/lib/kernel/manifest'
import type { PostedAssets } from '@/lib/kernel/protocol'
import { packImage } from '@/lib/kernel/packed-image'
import { readStandIns } from '@/lib/kernel/stand-ins'
import { readPackageLock } from '@/lib/kernel/packages/lock'
import { packDelta } from '@/lib/kernel/packages/snapshot-delta'
import { obtainPackages } from './build-packages'
import { describe, packArchive, preloadedModules } from './build-packages/pack'
import { buildEmbed } from './build-embed'
import { buildFonts } from './build-fonts'
import { buildTools } from './build-tools'
import { replaceFile } from './replace-file'

const root = process.cwd()
const runtime = path.join(root, 'public/runtime')
const pyodideFolder = path.dirname(createRequire(import.meta.url).resolve('pyodide/package.json'))
const stdlibFile = 'python_stdlib.zip'
const libraryFile = 'python_library.zip'
const pyodideFiles = ['pyodide.asm.wasm', stdlibFile]
/** A fifth less to download than with gzip, from a server that says so (next.config.mjs). */
const brotliFile = 'pyodide.asm.wasm.br'

const brotli = (bytes: Uint8Array) =>
  brotliCompressSync(bytes, {
    params: {
      // The last step would take three times as long for another 2 %.
      [constants.BROTLI_PARAM_QUALITY]: 10,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })

/** In the folder so that its hash changes with them: the snapshot has them imported. */
const standInsFile = 'stand-ins.json'

/** The sources of the real packages, and what became of each (lib/kernel/packages/built.ts). */
const archiveFile = 'packages.zip'
const describedFile = 'packages.json'
/** What importing them adds to the memory image. */
const deltaFile = 'packages.delta.gz'

const shared: BuildOptions = {
  bundle: true,
  format: 'esm',
  target: 'es2022',
  loader: { '.py': 'text' },
  legalComments: 'none',
  logLevel: 'error',
}
const forNode: BuildOptions = {
  ...shared,
  platform: 'node',
  // Its build for Node asks the environment for log levels, which a confined process may not.
  alias: { yaml: path.join(root, 'node_modules/yaml/browser/index.js') },
  // `ws`, which Pyodide loads under Node, is CommonJS and asks for `require`.
  banner: {
    js: "import { createRequire as _cr } from 'node:module'; const require = _cr(import.meta.url);",
  },
}

async function bundleWorkers(folder: string): Promise<void> {
  const worker = (name: string) => path.join(root, `lib/kernel/worker/${name}.ts`)
  // Pyodide's Node branches are dead code in a browser.
  const external = ['node:*', 'ws']
  await build({
    ...shared,
    platform: 'browser',
    minify: true,
    external,
    entryPoints: { worker: worker('browser') },
    outdir: folder,
  })
  await build({
    ...forNode,
    entryPoints: {
      'node-worker': worker('node'),
      'stdio-worker': worker('stdio'),
      'build-snapshot': worker('build-snapshot'),
    },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
  })
}

async function hashFolder(folder: string): Promise<string> {
  const hash = createHash('sha256')
  for (const name of (await readdir(folder)).toSorted()) {
    hash
      .update(name)
      .update('\0')
      .update(await readFile(path.join(folder, name)))
  }
  return hash.digest('hex').slice(0, 16)
}

const bytesOf = (folder: string, name: string) =>
  readFile(path.join(folder, name)).then((data) => new Uint8Array(data))

async function assetsIn(folder: string, stdlib: Uint8Array): Promise<PostedAssets> {
  const wasm = await WebAssembly.compile(await bytesOf(folder, 'pyodide.asm.wasm'))
  return { wasm, stdlib, snapshot: null, packages: null, base: `${folder}/` }
}

async function snapshot(
  folder: string,
  packageModules: readonly string[] = [],
): Promise<Uint8Array> {
  const { buildSnapshot } = (await import(
    pathToFileURL(path.join(folder, 'build-snapshot.mjs')).href
  )) as typeof import('@/lib/kernel/worker/build-snapshot')
  const stdlib = await bytesOf(folder, stdlibFile)
  const standIns = JSON.parse(await readFile(path.join(folder, standInsFile), 'utf8')) as Record<
    string,
    string
  >
  const packages = packageModules.length > 0 ? await bytesOf(folder, archiveFile) : null
  const assets = { ...(await assetsIn(folder, stdlib)), packages }
  return buildSnapshot(assets, bytesOf(folder, libraryFile), standIns, packageModules)
}

/** Two archives in the place of Pyodide's one: what Python starts with, and the rest. */
async function splitStdlib(folder: string): Promise<void> {
  const { firstModules } = (await import(
    pathToFileURL(path.join(folder, 'build-snapshot.mjs')).href
  )) as typeof import('@/lib/kernel/worker/build-snapshot')
  const whole = await bytesOf(folder, stdlibFile)
  const first = new Set(await firstModules(await assetsIn(folder, whole)))
  const files = Object.entries(unzipSync(whole))
  const part = (wanted: (name: string) => boolean) =>
    zipSync(Object.fromEntries(files.filter(([name]) => wanted(name))), {
      level: 9,
      mtime: '2026-01-01',
    })
  await writeFile(
    path.join(folder, libraryFile),
    part((name) => !first.has(name)),
  )
  await writeFile(
    path.join(folder, stdlibFile),
    part((name) => first.has(name)),
  )
}

/** A process that started before may still read the runtime before this one. */
const keepFor = 60 * 60 * 1000

async function removeOld(current: string): Promise<void> {
  for (const name of await readdir(runtime)) {
    const old = path.join(runtime, name)
    const info = await stat(old)
    const inUse = name === current || name === 'tools' || Date.now() - info.mtimeMs < keepFor
    if (info.isDirectory() && !inUse) await rm(old, { recursive: true, force: true })
  }
}

/** Does nothing when what is there was built from the same inputs. */
export async function buildRuntime(): Promise<void> {
  await buildFonts()
  await buildEmbed()
  await buildTools()
  await buildPython()
}

export async function buildPython(): Promise<void> {
  const started = performance.now()
  // Its own folder: two commands may build at the same time.
  const draft = path.join(runtime, `.draft-${process.pid}`)
  await mkdir(draft, { recursive: true })
  for (const name of pyodideFiles) await cp(path.join(pyodideFolder, name), path.join(draft, name))
  await bundleWorkers(draft)
  const standIns = await readStandIns(standInSchema.options)
  await writeFile(path.join(draft, standInsFile), JSON.stringify(standIns))
  const obtained = await obtainPackages()
  const described = describe(await readPackageLock(), obtained)
  await writeFile(path.join(draft, describedFile), JSON.stringify(described))
  const archive = await packArchive(obtained)
  if (archive) await writeFile(path.join(draft, archiveFile), archive)

  const hash = await hashFolder(draft)
  const folder = path.join(runtime, hash)
  const manifestFile = path.join(runtime, 'manifest.json')
  const current = await readFile(manifestFile, 'utf8').then(
    (text) => JSON.parse(text) as RuntimeManifest,
    () => null,
  )
  if (current?.hash === hash && existsSync(folder)) {
    await rm(draft, { recursive: true })
    return
  }

  await splitStdlib(draft)
  const memory = await snapshot(draft)
  await writeFile(path.join(draft, 'snapshot.bin.gz'), gzipSync(packImage(memory), { level: 9 }))
  await writeFile(path.join(draft, brotliFile), brotli(await bytesOf(draft, 'pyodide.asm.wasm')))
  const packageFiles = archive ? [archiveFile, deltaFile] : []
  if (archive) {
    const delta = packDelta(memory, await snapshot(draft, preloadedModules(obtained)))
    await writeFile(path.join(draft, deltaFile), gzipSync(delta, { level: 9 }))
  }
  const manifest: RuntimeManifest = { hash, files: {} }
  for (const name of [
    ...pyodideFiles,
    libraryFile,
    'snapshot.bin.gz',
    'worker.js',
    ...packageFiles,
  ]) {
    manifest.files[name] = (await readFile(path.join(draft, name))).length
  }
  if (existsSync(folder)) await rm(draft, { recursive: true })
  else await rename(draft, folder)
  await removeOld(hash)
  await replaceFile(manifestFile, JSON.stringify(manifest, null, 2))
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  // Not on standard output: `grade --json` and `bench --json` are read by programs.
  console.error(
    `Python runtime ${hash}: ${(memory.length / 1e6).toFixed(1)} MB snapshot, built in ${seconds} s`,
  )
}

if (process.argv[1]?.endsWith('build-runtime.ts')) await buildRuntime()
