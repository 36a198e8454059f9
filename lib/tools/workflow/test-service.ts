import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { toolFiles } from './build'
import type { ToolAssets, ToolService } from '../tool'

/**
 * The service as it is shipped to Node: bundled. Node alone cannot import the language service, whose
 * packages import JSON in a bundler's way.
 */
export async function bundledService(): Promise<ToolService<'workflow'>> {
  const outfile = join(await mkdtemp(join(tmpdir(), 'workflow-')), 'service.mjs')
  await build({
    entryPoints: [fileURLToPath(new URL('service.ts', import.meta.url))],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    logLevel: 'error',
  })
  const { createService } = (await import(/* @vite-ignore */ pathToFileURL(outfile).href)) as {
    createService: (assets: ToolAssets) => Promise<ToolService<'workflow'>>
  }
  const { posted } = await toolFiles()
  return createService({ files: posted as ToolAssets['files'], base: '/' })
}
