'use client'

import dynamic from 'next/dynamic'

// A chunk of its own: every lesson's client parts share one route, and so one bundle.
export const ZeroBars = dynamic(
  async () => (await import('@/components/figures/zero-bars/zero-bars-live')).ZeroBarsLive,
)
