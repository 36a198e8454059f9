import path from 'node:path'
import { build } from 'esbuild'
import { lessons } from './lessons'
import { outsideNext } from './outside-next'

export type PackedFiles = ReadonlyMap<string, Uint8Array>

export type Bundle = {
  /** In the folder `app/` of the package. */
  readonly files: PackedFiles
  /** Files that may name classes, and style sheets that modules asked for; relative to the project. */
  readonly sources: readonly string[]
  readonly sheets: readonly string[]
}

/** The player with what it shows, in pieces that are loaded when they are needed. */
export async function bundle(root: string, entry: string): Promise<Bundle> {
  const sheets = new Set<string>()
  const { outputFiles, metafile } = await build({
    stdin: { contents: entry, resolveDir: root, sourcefile: 'start.js' },
    absWorkingDir: root,
    outdir: path.join(root, 'app'),
    entryNames: 'start',
    chunkNames: 'part-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: ['es2022'],
    jsx: 'automatic',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'silent',
    define: {
      'process.env.NODE_ENV': '"production"',
      // Relative: an LMS serves a package from any folder.
      'process.env.NEXT_PUBLIC_BASE_PATH': '"."',
    },
    plugins: [outsideNext(root, sheets), await lessons()],
  })
  const files = outputFiles.map(
    ({ path: file, contents }) => [`app/${path.basename(file)}`, filled(contents)] as const,
  )
  const sources = Object.keys(metafile.inputs).filter((file) => ours.test(file))
  return { files: new Map(files), sources: sources.toSorted(), sheets: [...sheets].toSorted() }
}

const ours = /^(components|content)\/.*\.(tsx|ts|mdx)$/

/** A piece that only holds others together can come out empty, and some LMSs refuse empty files. */
const filled = (contents: Uint8Array): Uint8Array =>
  contents.length > 0 ? contents : new TextEncoder().encode('export {}\n')
