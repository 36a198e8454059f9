'use client'

import dynamic from 'next/dynamic'

// A chunk of its own: lessons without a lab share their route, and so their bundle, with the others.
export const LabFrame = dynamic(async () => (await import('./lab-client')).LabClient)
