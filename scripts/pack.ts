/**
 * npm run -s pack -- --scorm 1.2|2004 (--labs a,b | --chapter c | --course) --out FILE.zip
 * A package for an LMS: docs/scorm.md. Exit 0: written; 2: unusable arguments or content.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ContentError } from '@/lib/course/errors'
import { buildRuntime } from './build-runtime'
import { readArguments, usage, UsageError } from './pack/arguments'
import { archive } from './pack/archive'
import { makePackage } from './pack/make-package'
import { sizesOf, sizeTable } from './pack/sizes'

async function main(): Promise<void> {
  const options = readArguments(process.argv.slice(2), process.env)
  await buildRuntime()
  const files = await makePackage(process.cwd(), options)
  const zip = archive(files)
  const out = path.resolve(options.out)
  await mkdir(path.dirname(out), { recursive: true })
  await writeFile(out, zip)
  console.log(sizeTable(sizesOf(zip)))
  console.log(`\n${options.out}: SCORM ${options.scorm}, ${files.size} files`)
}

try {
  await main()
} catch (error) {
  if (!(error instanceof UsageError || error instanceof ContentError)) throw error
  console.error(`pack: ${error.message}`)
  if (error instanceof UsageError) console.error(usage)
  process.exitCode = 2
}
