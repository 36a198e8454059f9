import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { ToolsManifest } from './manifest'

export const toolsRoot = path.join(process.cwd(), 'public/runtime/tools')

/** Build time and Node only. Throws when the tools have not been built. */
export async function readToolsManifest(): Promise<ToolsManifest> {
  const file = path.join(toolsRoot, 'manifest.json')
  try {
    const { tools } = JSON.parse(await readFile(file, 'utf8')) as { tools: ToolsManifest }
    return tools
  } catch (cause) {
    throw new Error('public/runtime/tools/manifest.json: missing; run `npm run build:runtime`', {
      cause,
    })
  }
}
