'use client'

import { hydrateNear } from '@/components/ui/hydrate-near'

// A chunk of its own: lessons without a lab share their route, and so their bundle, with the others.
export const LabNear = hydrateNear(async () => (await import('./lab-client')).LabClient)
