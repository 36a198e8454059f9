/**
 * Builds public/embed.js, which defines `<day-one-lab>` for other people's pages, and
 * public/embed-page.js, which framed pages load first. Fails when embed.js outgrows its limit:
 * somebody else's page pays for it.
 */
import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'
import { replaceFile } from './replace-file'

const root = process.cwd()
const scripts = [
  { from: 'lib/embed/element/embed.ts', to: 'embed.js', most: 5000 },
  { from: 'lib/embed/early/embed-page.ts', to: 'embed-page.js', most: 8000 },
]

export async function buildEmbed(): Promise<void> {
  await mkdir(path.join(root, 'public'), { recursive: true })
  for (const { from, to, most } of scripts) {
    const { outputFiles } = await build({
      entryPoints: [path.join(root, from)],
      bundle: true,
      write: false,
      minify: true,
      format: 'iife',
      platform: 'browser',
      target: 'es2022',
      charset: 'utf8',
      legalComments: 'none',
      logLevel: 'error',
    })
    const text = outputFiles[0]?.text ?? ''
    const bytes = Buffer.byteLength(text)
    if (bytes > most) throw new Error(`public/${to} has ${bytes} bytes; its limit is ${most}`)
    const file = path.join(root, 'public', to)
    // Unchanged files keep their time: `npm start` compares it with that of the last build.
    if ((await readFile(file, 'utf8').catch(() => null)) !== text) await replaceFile(file, text)
  }
}

if (process.argv[1]?.endsWith('build-embed.ts')) await buildEmbed()
