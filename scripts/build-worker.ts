/**
 * Writes sw.js, the service worker with the list of all files of one build, and offline.json, which
 * says how large that is. After `next build`: its result is what is listed. OFFLINE=off writes a
 * worker that removes itself and what it kept.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { getManifest } from '@serwist/build'
import { readRuntimeManifest } from '@/lib/kernel/read-manifest'
import { placeOf, type Edition } from '@/lib/offline/site-files'
import { sizeOf, type SiteFile, type SiteIndex } from '@/lib/offline/site-index'
import { readToolsManifest } from '@/lib/tools/read-manifest'
import { bundleForBrowser } from './bundle-for-browser'
import { replaceFile } from './replace-file'

const patterns: Readonly<Record<Edition, string[]>> = {
  server: ['.next/static/**/*', '.next/server/app/**/*.{html,body}', 'public/*'],
  export: ['out/**/*'],
}

/** `root` holds `.next` and `public`, or `out`. */
export async function buildWorker(edition: Edition, root = process.cwd()): Promise<SiteIndex> {
  const index = await readIndex(edition, root)
  const folder = path.join(root, edition === 'export' ? 'out' : 'public')
  const off = process.env.OFFLINE === 'off'
  await replaceFile(path.join(folder, 'sw.js'), await bundle(off ? 'removed' : 'sw', index))
  const { build: id, files } = index
  await replaceFile(
    path.join(folder, 'offline.json'),
    JSON.stringify({ build: id, files: files.length, bytes: sizeOf(files) }),
  )
  return index
}

async function readIndex(edition: Edition, root: string): Promise<SiteIndex> {
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: root,
    globPatterns: patterns[edition],
    globIgnores: ['**/runtime/**'],
    maximumFileSizeToCacheInBytes: 20e6,
  })
  if (warnings.length > 0) throw new Error(warnings.join('\n'))
  const entries = (manifestEntries ?? []).map((entry) =>
    typeof entry === 'string' ? entry : entry.url,
  )
  const files = entries.flatMap((file) => siteFile(edition, root, file) ?? [])
  const home = files.find(({ url, isPage }) => isPage && url === '')
  const text = home && readFileSync(path.join(root, fileOfHome[edition]), 'utf8')
  const [, id] = /<html[^>]* data-build="([^"]+)"/.exec(text ?? '') ?? []
  if (!id) throw new Error(`${fileOfHome[edition]}: no <html data-build>, so no service worker`)
  const runtime = await readRuntimeManifest()
  const tools = Object.values(await readToolsManifest())
  return {
    build: id,
    files: files.toSorted((a, b) => (a.url < b.url ? -1 : 1)),
    folders: [`runtime/${runtime.hash}/`, ...tools.map((tool) => `runtime/tools/${tool.folder}/`)],
  }
}

const fileOfHome: Readonly<Record<Edition, string>> = {
  server: '.next/server/app/index.html',
  export: 'out/index.html',
}

function siteFile(edition: Edition, root: string, file: string): SiteFile | null {
  const place = placeOf(edition, file)
  if (!place) return null
  const bytes = readFileSync(path.join(root, file))
  const hash = createHash('sha256').update(bytes).digest('base64')
  const { url, isPage } = place
  const shared = { url, revision: hash.slice(0, 16), size: bytes.length }
  return isPage ? { ...shared, isPage } : { ...shared, integrity: `sha256-${hash}` }
}

const bundle = (entry: 'sw' | 'removed', index: SiteIndex): Promise<string> =>
  bundleForBrowser(path.join(import.meta.dirname, `../lib/offline/worker/${entry}.ts`), {
    SITE_INDEX: JSON.stringify(index),
    'process.env.NODE_ENV': '"production"',
  })
