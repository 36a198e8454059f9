/**
 * npm run notices [-- --check]
 * Writes THIRD_PARTY_NOTICES.md; with --check only says whether it is up to date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { noticesPage } from './notices/page'
import { productionPackages } from './notices/packages'
import { pythonPackages } from './notices/python-packages'

const root = process.cwd()
const file = path.join(root, 'THIRD_PARTY_NOTICES.md')
const own = (name: string) => readFileSync(path.join(root, 'scripts/notices/texts', name), 'utf8')

const page = noticesPage(productionPackages(root), own, await pythonPackages())
if (!process.argv.includes('--check')) writeFileSync(file, page)
else if (!existsSync(file) || readFileSync(file, 'utf8') !== page) {
  console.error('THIRD_PARTY_NOTICES.md: out of date; run `npm run notices`')
  process.exitCode = 1
}
