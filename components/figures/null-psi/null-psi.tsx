'use client'

import { hydrateNear } from '@/components/ui/hydrate-near'

// A chunk of its own: every lesson's client parts share one route, and so one bundle.
export const NullPsi = hydrateNear(
  async () => (await import('@/components/figures/null-psi/null-psi-live')).NullPsiLive,
)
