/** Runs in Node when the app is built: the server, its thread under Node, and all that is posted. */
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { build } from 'esbuild'
import type { Files } from '@/lib/course/schema'
import { stubFolder } from './settings'
import { takeApart } from './take-apart'

const here = path.join(process.cwd(), 'lib/tools/basedpyright')
const require = createRequire(path.join(process.cwd(), 'package.json'))

export async function toolFiles(): Promise<{
  version: string
  posted: Record<string, Uint8Array>
  linked: Record<string, Uint8Array>
}> {
  const manifest = require.resolve('browser-basedpyright/package.json')
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string }
  const npm = path.dirname(manifest)
  const { server, typeshed } = takeApart(
    await readFile(path.join(npm, 'dist/pyright.worker.js'), 'utf8'),
  )
  const licences = 'pyright.worker.js.LICENSE.txt'
  return {
    version,
    posted: {
      'typeshed.json': encoded(JSON.stringify(typeshed)),
      'stubs.json': encoded(JSON.stringify(await readStubs())),
    },
    linked: {
      'pyright.worker.js': encoded(server),
      'node-thread.mjs': await nodeThread(),
      // The server's first line points at this file; basedpyright's own licence goes first.
      [licences]: encoded(
        `${await readFile(path.join(npm, 'LICENSE.txt'), 'utf8')}\n${await readFile(
          path.join(npm, 'dist', licences),
          'utf8',
        )}`,
      ),
    },
  }
}

/** Our own stubs, at the paths that they have in the server's file system. */
async function readStubs(): Promise<Files> {
  const folder = path.join(here, 'stubs')
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.pyi'))
  const texts = names
    .toSorted()
    .map(async (name): Promise<[string, string]> => [
      `${stubFolder}/${name.split(path.sep).join('/')}`,
      await readFile(path.join(folder, name), 'utf8'),
    ])
  return Object.fromEntries(await Promise.all(texts))
}

async function nodeThread(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [path.join(here, 'node-thread.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    minify: true,
    logLevel: 'error',
  })
  const [file] = outputFiles
  if (file === undefined) throw new Error('basedpyright: the thread for Node was not bundled')
  return file.contents
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
