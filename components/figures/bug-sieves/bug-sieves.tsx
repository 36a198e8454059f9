'use client'

import { hydrateNear } from '@/components/ui/hydrate-near'

// A chunk of its own: every lesson's client parts share one route, and so one bundle.
export const BugSieves = hydrateNear(
  async () => (await import('@/components/figures/bug-sieves/bug-sieves-live')).BugSievesLive,
)
