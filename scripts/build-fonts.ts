/**
 * Cuts the site's fonts for app/fonts.ts into .cache/fonts/: the letters that nearly every page
 * shows, in the weights that are used, and the rest of each font.
 */
import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import subsetFont from 'subset-font'
import { charactersOf, letters } from '@/lib/site/letters'
import { replaceFile } from './replace-file'

const root = process.cwd()
const folder = path.join(root, '.cache/fonts')

type Face = { readonly from: string; readonly variable?: boolean }

const faces: Readonly<Record<string, Face>> = {
  serif: {
    from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    variable: true,
  },
  'serif-italic': {
    from: '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2',
  },
  sans: {
    from: '@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
    variable: true,
  },
  mono: { from: '@fontsource/jetbrains-mono/files/jetbrains-mono-latin-400-normal.woff2' },
}

/** No ligatures of code: the sheet switches them off, and they are most of that font. */
const keepFeatures = ['kern', 'liga', 'tnum', 'locl', 'ccmp', 'mark', 'mkmk']

/** What nothing on the site is lighter or heavier than. */
const weights = { wght: { min: 400, max: 700 } }

/** Says what the files there were cut from, and how. */
const madeFile = path.join(folder, 'made.txt')

/** Does nothing when what is there was cut from the same fonts in the same way. */
export async function buildFonts(): Promise<void> {
  await mkdir(folder, { recursive: true })
  const fonts = await Promise.all(
    Object.values(faces).map(({ from }) => readFile(path.join(root, 'node_modules', from))),
  )
  const how = createHash('sha256').update(JSON.stringify([letters, faces, keepFeatures, weights]))
  for (const font of fonts) how.update(font)
  const made = how.digest('hex')
  if ((await readFile(madeFile, 'utf8').catch(() => '')) === made) return
  for (const [at, [name, { variable = false }]] of Object.entries(faces).entries())
    await cut(name, fonts[at] ?? Buffer.of(), variable)
  await replaceFile(madeFile, made)
}

async function cut(name: string, font: Buffer, variable: boolean): Promise<void> {
  for (const [part, range] of Object.entries(letters)) {
    const file = await subsetFont(font, charactersOf(range).join(''), {
      targetFormat: 'woff2',
      keepFeatures,
      ...(variable ? { variationAxes: weights } : {}),
    })
    await replaceFile(path.join(folder, `${name}-${part}.woff2`), file)
  }
}

if (process.argv[1]?.endsWith('build-fonts.ts')) await buildFonts()
