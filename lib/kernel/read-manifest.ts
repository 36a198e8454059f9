import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { RuntimeManifest } from './manifest'

export const runtimeFolder = path.join(process.cwd(), 'public/runtime')

/** Build time and Node only. Throws when the runtime has not been built. */
export async function readRuntimeManifest(): Promise<RuntimeManifest> {
  const file = path.join(runtimeFolder, 'manifest.json')
  try {
    return JSON.parse(await readFile(file, 'utf8')) as RuntimeManifest
  } catch (cause) {
    throw new Error('public/runtime/manifest.json: missing; run `npm run build:runtime`', { cause })
  }
}
