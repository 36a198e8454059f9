import { unzipSync } from 'fflate'

/** The parts of a package by what they weigh in it, in bytes. */
export type Sizes = Readonly<Record<'total' | Part, number>>

type Part = 'python' | 'tools' | 'app' | 'labs' | 'other'

export const partOf = (name: string): Part => {
  if (name.startsWith('runtime/tools/')) return 'tools'
  if (name.startsWith('runtime/')) return 'python'
  if (name.startsWith('app/')) return 'app'
  return name.startsWith('labs/') ? 'labs' : 'other'
}

/** As compressed in the zip; its own lists count for `other`. */
export function sizesOf(zip: Uint8Array): Sizes {
  const sizes = { python: 0, tools: 0, app: 0, labs: 0 }
  unzipSync(zip, {
    filter: ({ name, size }) => {
      const part = partOf(name)
      if (part !== 'other') sizes[part] += size
      return false
    },
  })
  const { python, tools, app, labs } = sizes
  return { ...sizes, other: zip.length - python - tools - app - labs, total: zip.length }
}

const words: Readonly<Record<keyof Sizes, string>> = {
  python: 'Python',
  tools: 'tools',
  app: 'app',
  labs: 'labs',
  other: 'manifest, licences',
  total: 'total',
}

export const sizeTable = (sizes: Sizes): string =>
  (Object.keys(words) as (keyof Sizes)[])
    .map((part) => `${words[part].padEnd(20)}${kilobytes(sizes[part]).padStart(12)}`)
    .join('\n')

const kilobytes = (bytes: number): string =>
  `${(bytes / 1000).toLocaleString('en-GB', { maximumFractionDigits: 0 })} kB`
