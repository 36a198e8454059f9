import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

/**
 * How lessons and briefs are compiled. Turbopack runs loaders in other processes: plugins are
 * named, and their options are plain data.
 */
export const mdxOptions = {
  remarkPlugins: ['remark-frontmatter', 'remark-gfm'],
  rehypePlugins: [
    'rehype-slug',
    [
      '@shikijs/rehype',
      {
        theme: JSON.parse(readFileSync(here('./code-theme.json'), 'utf8')),
        langs: ['python', 'yaml', 'toml', 'json', 'bash', 'diff', 'ini', 'docker'],
        fallbackLanguage: 'text',
      },
    ],
    here('./rehype-compact-code.mjs'),
    here('./rehype-headings.mjs'),
    here('./rehype-heading-links.mjs'),
    here('./rehype-blocks.mjs'),
  ],
}
