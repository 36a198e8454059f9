import { pathToFileURL } from 'node:url'
import mdx from '@mdx-js/esbuild'
import type { Plugin } from 'esbuild'
import { mdxOptions } from '@/lib/mdx/options.mjs'

type Plugins = NonNullable<NonNullable<Parameters<typeof mdx>[0]>['rehypePlugins']>
type Named = string | readonly [name: string, options: unknown]

/** Compiles lessons and briefs as the site does, for a browser that has no server behind it. */
export async function lessons(): Promise<Plugin> {
  return mdx({
    remarkPlugins: await loadAll(mdxOptions.remarkPlugins),
    rehypePlugins: await loadAll(mdxOptions.rehypePlugins),
    jsxImportSource: '@/components/scorm/server',
  })
}

const loadAll = (plugins: readonly Named[]): Promise<Plugins> => Promise.all(plugins.map(loadOne))

async function loadOne(plugin: Named): Promise<Plugins[number]> {
  const [name, options] = typeof plugin === 'string' ? [plugin] : plugin
  const address = name.startsWith('/') || /^[A-Z]:\\/i.test(name) ? pathToFileURL(name).href : name
  const { default: made } = (await import(address)) as { default: Plugins[number] }
  return (options === undefined ? made : [made, options]) as Plugins[number]
}
