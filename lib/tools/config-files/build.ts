import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Plugin } from 'esbuild'
import { schemaModule } from './compile-schemas'

/** Provides `virtual:schemas`, the compiled schemas, to the worker's bundle. */
const schemaPlugin: Plugin = {
  name: 'schemas',
  setup(build) {
    const namespace = 'schemas'
    build.onResolve({ filter: /^virtual:schemas$/ }, () => ({ path: 'schemas', namespace }))
    build.onLoad({ filter: /.*/, namespace }, () => ({
      contents: schemaModule(),
      // Where the helpers of Ajv are looked for.
      resolveDir: process.cwd(),
    }))
  },
}

export const plugins: readonly Plugin[] = [schemaPlugin]

/** Everything is in the worker. The version is that of the parser of YAML. */
export async function toolFiles(): Promise<{
  version: string
  posted: Record<string, Uint8Array>
  linked: Record<string, Uint8Array>
}> {
  const require = createRequire(path.join(process.cwd(), 'package.json'))
  const description = await readFile(require.resolve('yaml/package.json'), 'utf8')
  const { version } = JSON.parse(description) as { version: string }
  return { version, posted: {}, linked: {} }
}
