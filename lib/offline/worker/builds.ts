import type { KeptIndex, SiteIndex } from '../site-index'
import { siteStore } from '../stores'

/**
 * The builds that are kept and the build that each open page shows, written down: the browser ends
 * a service worker whenever it likes.
 */
export class Builds {
  private pages: Promise<Map<string, string>> | null = null
  private readonly indexes = new Map<string, SiteIndex>()

  constructor(private readonly scope: string) {}

  private get cache(): Promise<Cache> {
    return caches.open(siteStore(this.scope))
  }

  async keepIndex(index: SiteIndex): Promise<void> {
    const kept: KeptIndex = { ...index, at: Date.now() }
    await (await this.cache).put(this.indexKey(index.build), Response.json(kept))
  }

  async index(build: string): Promise<SiteIndex | null> {
    const known = this.indexes.get(build)
    if (known) return known
    const kept = await (await this.cache).match(this.indexKey(build))
    if (!kept) return null
    const index = (await kept.json()) as KeptIndex
    this.indexes.set(build, index)
    return index
  }

  async all(): Promise<readonly KeptIndex[]> {
    const cache = await this.cache
    const keys = (await cache.keys()).filter(({ url }) => url.startsWith(this.indexKey('')))
    const kept = await Promise.all(keys.map((key) => cache.match(key)))
    return Promise.all(
      kept.flatMap((response) => (response ? [response.json() as Promise<KeptIndex>] : [])),
    )
  }

  /** `null` when nobody has said which build it is. */
  async of(client: string): Promise<string | null> {
    return (await this.known()).get(client) ?? null
  }

  async note(client: string, build: string): Promise<void> {
    const pages = await this.known()
    if (!client || pages.get(client) === build) return
    pages.set(client, build)
    await this.write(pages)
  }

  /** Forgets closed pages; what is left are the builds that are on a screen. */
  async shown(open: ReadonlySet<string>): Promise<ReadonlySet<string>> {
    const pages = await this.known()
    const closed = [...pages.keys()].filter((client) => !open.has(client))
    for (const client of closed) pages.delete(client)
    if (closed.length > 0) await this.write(pages)
    return new Set(pages.values())
  }

  indexKey(build: string): string {
    return `${this.scope}?index=${build}`
  }

  get pagesKey(): string {
    return `${this.scope}?pages`
  }

  private known(): Promise<Map<string, string>> {
    this.pages ??= this.read()
    return this.pages
  }

  private async read(): Promise<Map<string, string>> {
    const kept = await (await this.cache).match(this.pagesKey)
    return new Map(kept ? ((await kept.json()) as [string, string][]) : [])
  }

  private async write(pages: ReadonlyMap<string, string>): Promise<void> {
    await (await this.cache).put(this.pagesKey, Response.json([...pages]))
  }
}
