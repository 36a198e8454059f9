import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { spawnSync } from 'node:child_process'

const folder = path.join(process.cwd(), '.cache/empty-app')

const files: Record<string, string> = {
  'app/layout.jsx': `export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>
}`,
  'app/page.jsx': 'export default function Page() {\n  return <p>Empty.</p>\n}',
  'next.config.mjs': `export default { compress: false, turbopack: { root: ${JSON.stringify(process.cwd())} } }`,
  'package.json': '{ "private": true, "type": "module" }',
}

/** Builds the smallest app of this very Next, to compare page weights with. Returns its folder. */
export async function buildEmptyApp(): Promise<string> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await writeFile(path.join(folder, name), text)
  }
  const cli = path.join(process.cwd(), 'node_modules/next/dist/bin/next')
  const { status } = spawnSync(process.execPath, [cli, 'build'], { cwd: folder, stdio: 'ignore' })
  if (status !== 0) throw new Error('the empty app did not build')
  return folder
}
