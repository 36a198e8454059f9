import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The language service is bundled into the worker; there is nothing to download beside it. */
export async function toolFiles(): Promise<{
  version: string
  posted: Record<string, Uint8Array>
  linked: Record<string, Uint8Array>
}> {
  // Read by path: the package exports neither its package.json nor anything to `require`.
  const description = join(process.cwd(), 'node_modules/@actions/languageservice/package.json')
  const { version } = JSON.parse(await readFile(description, 'utf8')) as { version: string }
  return { version, posted: {}, linked: {} }
}
