import path from 'node:path'
import type { Plugin } from 'esbuild'

const here = (file: string) => `components/scorm/stand-ins/${file}`

/** What only works inside Next, and what a package has in its place. */
const standIns: Readonly<Record<string, string>> = {
  'next/link': here('next-link.tsx'),
  '@/components/mdx/lesson-lab': here('lesson-lab.tsx'),
  '@/components/mdx/lesson-link': here('lesson-link.tsx'),
  '@/lib/kernel/read-manifest': here('read-manifest.ts'),
}

/**
 * Resolves `@/` and the stand-ins. Style sheets that modules ask for are noted in `sheets`, for the
 * package's own (stylesheet.ts).
 */
export const outsideNext = (root: string, sheets: Set<string>): Plugin => ({
  name: 'outside-next',
  setup: (build) => {
    build.onResolve({ filter: /^(@\/|next\/)/ }, ({ path: wanted, kind }) => {
      const file = standIns[wanted] ?? (wanted.startsWith('@/') ? wanted.slice(2) : null)
      if (file === null)
        return { errors: [{ text: `${wanted}: packages have no stand-in for it` }] }
      return build.resolve(`./${file}`, { resolveDir: root, kind })
    })
    build.onResolve({ filter: /\.css$/ }, ({ path: wanted, resolveDir }) => {
      const file = path.resolve(resolveDir, wanted)
      sheets.add(path.relative(root, file).split(path.sep).join('/'))
      return { path: file, namespace: 'noted', sideEffects: false }
    })
    build.onLoad({ filter: /.*/, namespace: 'noted' }, () => ({ contents: '', loader: 'js' }))
  },
})
