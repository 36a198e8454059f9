'use client'

import dynamic from 'next/dynamic'

// A chunk of its own: every lesson's client parts share one route, and so one bundle.
export const LoadPath = dynamic(
  async () => (await import('@/components/figures/load-path/load-path-live')).LoadPathLive,
)
