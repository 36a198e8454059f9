import { readFile } from 'node:fs/promises'
import path from 'node:path'
import tailwind from '@tailwindcss/postcss'
import postcss from 'postcss'
import type { Bundle, PackedFiles } from './bundle'

type Font = {
  readonly variable: string
  readonly family: string
  readonly file: string
  readonly weight: string
  readonly style?: 'italic'
}

const fonts: readonly Font[] = [
  {
    variable: '--font-source-serif',
    family: 'Source Serif 4',
    file: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    weight: '200 900',
  },
  {
    variable: '--font-source-serif-italic',
    family: 'Source Serif 4 Italic',
    file: '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2',
    weight: '400',
    style: 'italic',
  },
  {
    variable: '--font-instrument-sans',
    family: 'Instrument Sans',
    file: '@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
    weight: '400 700',
  },
  {
    variable: '--font-jetbrains-mono',
    family: 'JetBrains Mono',
    file: '@fontsource/jetbrains-mono/files/jetbrains-mono-latin-400-normal.woff2',
    weight: '400',
  },
]

/** The site's own sheet over the classes that this package uses, with the fonts it needs. */
export async function stylesheet(
  root: string,
  { sources, sheets }: Bundle,
  { prose }: { readonly prose: boolean },
): Promise<PackedFiles> {
  const from = path.join(root, 'app/globals.css')
  const whole = await readFile(from, 'utf8')
  const own = whole.replaceAll(/^@source .*\n/gm, '')
  const used = fonts.filter(({ family }) => prose || !family.startsWith('Source'))
  const text = [
    ...sources.map((file) => `@source '../${file}';`),
    ...sheets.map((file) => `@import '../${file}';`),
  ].join('\n')
  // Imports stand before everything else.
  const css = own.replace(/^(@import 'tailwindcss'.*\n)/, `$1${text}\n`)
  const { css: made } = await postcss([
    tailwind({ base: root, optimize: { minify: true } }),
  ]).process(css, { from })
  return new Map([
    ['app/style.css', new TextEncoder().encode(`${faces(used)}${made}`)],
    ...(await Promise.all(used.map((font) => fontFile(root, font)))),
  ])
}

const faces = (used: readonly Font[]): string =>
  [
    ...used.map(
      ({ family, file, weight, style = 'normal' }) =>
        `@font-face{font-family:'${family}';src:url(fonts/${path.basename(file)}) format('woff2');font-weight:${weight};font-style:${style};font-display:swap}`,
    ),
    // Whole files here: the site's sheet asks for the rest of each font as a second one.
    `:root{${used.map(({ variable, family }) => `${variable}:'${family}';${variable}-rest:'${family}'`).join(';')}}`,
  ].join('')

const fontFile = async (root: string, { file }: Font) =>
  [
    `app/fonts/${path.basename(file)}`,
    new Uint8Array(await readFile(path.join(root, 'node_modules', file))),
  ] as const
