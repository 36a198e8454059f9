import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const sources = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'next.config.mjs',
  'mdx-components.tsx',
  'package-lock.json',
]
/** Made from the others, or named by a hash that stands in a manifest: nothing that says more. */
const made = /^public\/(sw\.js|offline\.json|runtime\/(?!manifest\.json$|tools\/manifest\.json$))/
const settings = ['BASE_PATH', 'EMBED_ANCESTORS', 'SITE_URL', 'DAY_ONE_EXPORT']

/**
 * The name of a build: a hash of all that goes into it, so that building the same twice is no new
 * version to anybody who keeps the first.
 */
export function buildId(root, env = process.env) {
  const hash = createHash('sha256')
  for (const name of settings) hash.update(`${name}=${env[name] ?? ''}\0`)
  for (const file of sources
    .flatMap((name) => filesUnder(root, name))
    .toSorted((a, b) => (a < b ? -1 : 1))) {
    hash.update(`${file}\0`).update(readFileSync(path.join(root, file)))
  }
  return hash.digest('hex').slice(0, 16)
}

function filesUnder(root, name) {
  const info = statSync(path.join(root, name), { throwIfNoEntry: false })
  if (!info || made.test(name)) return []
  if (!info.isDirectory()) return [name]
  return readdirSync(path.join(root, name)).flatMap((child) => filesUnder(root, `${name}/${child}`))
}
