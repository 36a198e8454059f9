'use client'

import { usePathname } from 'next/navigation'
import { useEffect } from 'react'
import { visit } from '@/lib/progress/store'

/** Remembers this page as the one to come back to. */
export function Visit() {
  const path = usePathname()
  useEffect(() => {
    // The static edition's addresses end in a slash.
    visit(path.replace(/\/$/, ''))
  }, [path])
  return null
}
