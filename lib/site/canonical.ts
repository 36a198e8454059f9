import type { Metadata } from 'next'

/** Names a page's own address, where the build knows the site's: SITE_URL. */
export function canonical(path: string): Pick<Metadata, 'alternates'> {
  return process.env.SITE_URL ? { alternates: { canonical: path } } : {}
}
