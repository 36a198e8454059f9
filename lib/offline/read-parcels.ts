import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { RuntimeManifest } from '@/lib/kernel/manifest'
import type { ToolsManifest } from '@/lib/tools/manifest'
import type { Parcel, ParcelFile } from './parcel'
import { runtimeStore, toolStore } from './stores'

const publicFolder = path.join(process.cwd(), 'public')

type Titles = Readonly<Record<string, string>>

/** Build time only: what "download for offline" keeps. Python first, then each tool. */
export async function readParcels(
  runtime: RuntimeManifest,
  tools: ToolsManifest,
  titles: Titles,
): Promise<readonly Parcel[]> {
  const folder = `runtime/${runtime.hash}/`
  const names = Object.keys(runtime.files)
  const python = names.map((name) =>
    describe(folder, name, name, name.endsWith('.js') ? 'linked' : 'posted'),
  )
  return Promise.all([
    gather(titles.python ?? 'Python', runtimeStore, folder, python),
    ...Object.entries(tools).map(([id, { folder: own, posted, linked }]) => {
      const place = `runtime/tools/${own}/`
      return gather(titles[id] ?? id, toolStore(id), place, [
        ...Object.keys(posted).map((name) => describe(place, name, `${name}.gz`, 'posted')),
        ...Object.keys(linked).map((name) => describe(place, name, name, 'linked')),
      ])
    }),
  ])
}

async function gather(
  title: string,
  store: string,
  folder: string,
  files: readonly Promise<ParcelFile>[],
): Promise<Parcel> {
  return { title, store, folder, files: await Promise.all(files) }
}

async function describe(
  folder: string,
  name: string,
  from: string,
  kind: ParcelFile['kind'],
): Promise<ParcelFile> {
  const bytes = await readFile(path.join(publicFolder, folder, from))
  const packed = kind === 'posted' && bytes[0] === 0x1f && bytes[1] === 0x8b
  const kept = packed ? gunzipSync(bytes) : bytes
  const sha256 = createHash('sha256').update(kept).digest('base64')
  return { name, from, kind, size: bytes.length, room: kept.length, sha256 }
}
