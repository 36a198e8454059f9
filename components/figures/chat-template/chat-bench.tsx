'use client'

import { hydrateNear } from '@/components/ui/hydrate-near'

// A chunk of its own: every lesson's client parts share one route, and so one bundle.
export const ChatBench = hydrateNear(
  async () => (await import('@/components/figures/chat-template/chat-bench-live')).ChatBenchLive,
)
