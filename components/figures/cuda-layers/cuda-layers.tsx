'use client'

import { hydrateNear } from '@/components/ui/hydrate-near'

// A chunk of its own: every lesson's client parts share one route, and so one bundle.
export const CudaLayers = hydrateNear(
  async () => (await import('@/components/figures/cuda-layers/cuda-layers-live')).CudaLayersLive,
)
