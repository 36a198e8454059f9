'use client'

import dynamic from 'next/dynamic'

// A chunk of its own: every lesson's client parts share one route, and so one bundle.
export const MemoryStack = dynamic(
  async () => (await import('@/components/figures/memory-stack/memory-stack-live')).MemoryStackLive,
)
