import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

/** A production dependency; `text` is null where only some machines install it. */
export type Package = {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly text: string | null
}

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().default(false),
      devOptional: z.boolean().default(false),
      optional: z.boolean().default(false),
    }),
  ),
})

/** Packages that ship without a licence file: where the text stands that they name. */
const elsewhere: Readonly<Record<string, string>> = {
  '@next/env': 'node_modules/next/license.md',
  'client-only': 'node_modules/react/LICENSE',
  format: 'scripts/notices/texts/format.txt',
  pyodide: 'scripts/notices/texts/mpl-2.0.txt',
}

/** The production dependencies of package-lock.json, by name. Throws where one has no licence. */
export function productionPackages(root: string): Package[] {
  const text = readFileSync(path.join(root, 'package-lock.json'), 'utf8')
  const { packages } = lockSchema.parse(JSON.parse(text))
  return Object.entries(packages)
    .filter(([place, { dev, devOptional }]) => place !== '' && !dev && !devOptional)
    .map(([place, { version = '', license, optional }]) => ({
      name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license ?? oldLicence(root, place),
      // What a machine installs of these depends on its system: their texts cannot be relied on.
      text: optional ? null : licenceText(root, place),
    }))
    .toSorted((a, b) => compare(a.name, b.name) || compare(a.version, b.version))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function licenceText(root: string, place: string): string {
  const folder = path.join(root, place)
  if (!existsSync(folder)) throw new Error(`${place}: not installed; run \`npm ci\``)
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name))
  const name = place.slice('node_modules/'.length)
  const found = files.toSorted().map((file) => path.join(place, file))
  const known = elsewhere[name]
  const texts = found.length === 0 && known ? [known] : found
  if (texts.length === 0) return licenceInReadme(root, place)
  return texts.map((file) => plainText(path.join(root, file))).join('\n\n')
}

const plainText = (file: string) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim()

/** Old packages have no file for it: the text stands under a heading of their README. */
function licenceInReadme(root: string, place: string): string {
  const readme = path.join(root, place, 'README.md')
  const text = existsSync(readme) ? plainText(readme) : ''
  const found = /^(?:#+ *licen[cs]e\b.*|licen[cs]e\n[-=]{3,})\n([\s\S]*?)(?=^#|$(?![\s\S])|^\[)/im
    .exec(text)?.[1]
    ?.trim()
  if (!found || !/copyright/i.test(found))
    throw new Error(`${place}: no licence text; say where it is in scripts/notices/packages.ts`)
  return found
}

/** The `licenses` list of package.json files from before 2014. */
function oldLicence(root: string, place: string): string {
  const manifest = z.object({ licenses: z.array(z.object({ type: z.string() })).min(1) })
  const text = readFileSync(path.join(root, place, 'package.json'), 'utf8')
  const parsed = manifest.safeParse(JSON.parse(text))
  if (!parsed.success) throw new Error(`${place}: names no licence`)
  return parsed.data.licenses.map(({ type }) => type).join(' OR ')
}
