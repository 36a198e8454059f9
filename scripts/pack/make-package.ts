import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { labPack } from '@/components/lab/lab-pack'
import { readRuntimeManifest } from '@/lib/kernel/read-manifest'
import type { PackOptions } from './arguments'
import { bundle, type PackedFiles } from './bundle'
import { choose, type Chosen } from './choose'
import { cmi5Xml } from './cmi5-xml'
import { entrySource } from './entry'
import { manifestOf } from './manifest'
import { indexPage, watchScript } from './page'
import { pythonFiles, toolFiles } from './runtime-files'
import { stylesheet } from './stylesheet'

const licences = ['LICENSE', 'LICENSE-CONTENT', 'THIRD_PARTY_NOTICES.md']

/** Every file of the package, by name. The runtime has to be built. */
export async function makePackage(root: string, options: PackOptions): Promise<PackedFiles> {
  const chosen = await choose(options.wanted)
  const { title } = chosen
  const labs = chosen.labs.map(({ lab }) => lab)
  const app = await bundle(root, entrySource(chosen, options, await readRuntimeManifest()))
  const prose = chosen.chapters.length > 0 || labs.length > 1
  const content = new Map([
    ...text('index.html', indexPage(title)),
    ...text('app/watch.js', watchScript),
    ...app.files,
    ...(await stylesheet(root, app, { prose })),
    ...(await labFiles(chosen)),
    ...(await pythonFiles(labs)),
    ...(await toolFiles(labs)),
    ...(await licenceFiles(root)),
  ])
  return described(content, chosen, options)
}

/** With the manifest, which lists the files, and the course structure for cmi5. */
function described(
  content: PackedFiles,
  { id, title, labs, chapters }: Chosen,
  { scorm, mastery, cmi5 }: PackOptions,
): PackedFiles {
  const description =
    labs.length === 1 && chapters.length === 0
      ? (labs[0]?.summary.summary ?? title).replaceAll('`', '')
      : `Labs: ${labs.map(({ summary }) => summary.title).join('; ')}.`
  const whole = new Map([
    ...content,
    ...(cmi5 ? text('cmi5.xml', cmi5Xml({ id, title, description, mastery })) : []),
  ])
  const files = [...whole.keys()].toSorted()
  return new Map([
    ...whole,
    ...text('imsmanifest.xml', manifestOf(scorm, { id, title, mastery, files })),
  ])
}

async function labFiles({ labs }: Chosen): Promise<PackedFiles> {
  const each = labs.map(
    async ({ lab }) =>
      [`labs/${lab.id}/pack.json`, bytes(JSON.stringify(await labPack(lab)))] as const,
  )
  const starters = Object.fromEntries(labs.map(({ lab }) => [lab.id, lab.files]))
  return new Map([
    ...(await Promise.all(each)),
    ...text('labs/starters.json', JSON.stringify(starters)),
  ])
}

async function licenceFiles(root: string): Promise<PackedFiles> {
  const each = licences.map(
    async (name) =>
      [`licences/${path.parse(name).name}.txt`, await readFile(path.join(root, name))] as const,
  )
  return new Map(await Promise.all(each))
}

const bytes = (content: string): Uint8Array => new TextEncoder().encode(content)

const text = (name: string, content: string): PackedFiles => new Map([[name, bytes(content)]])
