import { address } from './address'

export type OEmbed = {
  readonly version: '1.0'
  readonly type: 'rich'
  readonly provider_name: string
  readonly provider_url: string
  readonly title: string
  readonly html: string
  readonly width: number
  readonly height: number
  readonly thumbnail_url: string
  readonly thumbnail_width: number
  readonly thumbnail_height: number
}

type Page = {
  /** `/labs/<lab>` or `/learn/<chapter>`. */
  readonly path: string
  readonly title: string
  readonly height: number
}

export const pictureSize = { width: 1200, height: 630 } as const

/** What a page of this site is in somebody else's, as https://oembed.com says it (version 1.0). */
export function oEmbedOf({ path, title, height }: Page, site = process.env.SITE_URL): OEmbed {
  const width = 900
  const src = address(`/embed${path}`, site)
  const attributes = `title="${escaped(title)}" width="${width}" height="${height}"`
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Day One',
    provider_url: address('/', site),
    title,
    html: `<iframe src="${escaped(src)}" ${attributes} allow="clipboard-write; fullscreen" loading="lazy" style="border:0;max-width:100%"></iframe>`,
    width,
    height,
    thumbnail_url: address(`/og${path}.png`, site),
    thumbnail_width: pictureSize.width,
    thumbnail_height: pictureSize.height,
  }
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
