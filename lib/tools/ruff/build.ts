import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const name = '@astral-sh/ruff-wasm-web'

/** What the browser downloads for Ruff, and which Ruff it is. */
export async function toolFiles(): Promise<{
  version: string
  posted: Record<string, Uint8Array>
  linked: Record<string, Uint8Array>
}> {
  const find = createRequire(join(process.cwd(), 'package.json'))
  const manifest = find.resolve(`${name}/package.json`)
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string }
  const wasm = await readFile(join(dirname(manifest), 'ruff_wasm_bg.wasm'))
  return { version, posted: { 'ruff.wasm': new Uint8Array(wasm) }, linked: {} }
}
