/** One file of the site that works without a network. `url` is relative to the scope. */
export type SiteFile = {
  readonly url: string
  /** A hash of its bytes: the same file in two builds is kept once. */
  readonly revision: string
  /** Bytes before compression. */
  readonly size: number
  /** For all but pages, which some hosts rewrite a little: `sha256-…`. */
  readonly integrity?: string
  readonly isPage?: true
}

/** A whole build: what its pages may be given, and nothing of any other. */
export type SiteIndex = {
  readonly build: string
  readonly files: readonly SiteFile[]
  /** Folders of Python and the tools that its labs name, relative to the scope. */
  readonly folders: readonly string[]
}

/** Relative address of a page without what hosts add to it: `learn/pytorch-2`, `` for home. */
export function pageName(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '').replace(/\.html$|\/$/, '')
}

/** What is asked for, in this build. A page is found under each of its spellings. */
export function findFile(index: SiteIndex, path: string, isPage: boolean): SiteFile | undefined {
  if (!isPage) return index.files.find((file) => !file.isPage && file.url === path)
  const name = pageName(path)
  return index.files.find((file) => file.isPage && pageName(file.url) === name)
}

export function sizeOf(files: readonly SiteFile[]): number {
  return files.reduce((sum, { size }) => sum + size, 0)
}

/** Where a file is kept: under its content, so that builds share what they have in common. */
export function keyOf(scope: string, { url, revision }: SiteFile): string {
  return `${scope}${url}?kept=${revision}`
}

export type KeptIndex = SiteIndex & { readonly at: number }

/** A build that nobody shows may be one whose download broke off: kept this long, in ms. */
const youngFor = 24 * 60 * 60 * 1000

/** Builds whose files stay: those that open pages show, the current one, and young ones. */
export function needed(
  kept: readonly KeptIndex[],
  current: string,
  shown: ReadonlySet<string>,
  now: number,
): readonly KeptIndex[] {
  return kept.filter(
    ({ build, at }) => build === current || shown.has(build) || now - at < youngFor,
  )
}
