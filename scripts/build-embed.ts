/**
 * Builds public/embed.js, which defines `<day-one-lab>` for other people's pages, and
 * public/embed-page.js, which framed pages load first. Fails when embed.js outgrows its limit:
 * somebody else's page pays for it.
 */
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { bundleForBrowser } from './bundle-for-browser'
import { replaceFile } from './replace-file'

const root = process.cwd()
const scripts = [
  { from: 'lib/embed/element/embed.ts', to: 'embed.js', most: 5000 },
  { from: 'lib/embed/early/embed-page.ts', to: 'embed-page.js', most: 8000 },
]

export async function buildEmbed(): Promise<void> {
  await mkdir(path.join(root, 'public'), { recursive: true })
  for (const { from, to, most } of scripts) {
    const text = await bundleForBrowser(path.join(root, from))
    const bytes = Buffer.byteLength(text)
    if (bytes > most) throw new Error(`public/${to} has ${bytes} bytes; its limit is ${most}`)
    await replaceFile(path.join(root, 'public', to), text)
  }
}

if (process.argv[1]?.endsWith('build-embed.ts')) await buildEmbed()
