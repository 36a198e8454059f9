'use client'

import dynamic from 'next/dynamic'

/** Next sends this with every page, in case that one is not there: so the page itself is a chunk. */
export const Lost = dynamic(async () => (await import('./lost-page')).LostPage)
