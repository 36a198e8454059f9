import { address } from './address'

type Picture = {
  readonly url: string
  readonly width: number
  readonly height: number
  readonly alt: string
}

/** The picture of a page for other sites; like its canonical address, only where SITE_URL is known. */
export function previewPicture(path: string, alt: string): { readonly images?: Picture[] } {
  if (!process.env.SITE_URL) return {}
  return { images: [{ url: address(`/og${path}.png`), width: 1200, height: 630, alt }] }
}
