'use client'

import { usePathname } from 'next/navigation'
import { useEffect } from 'react'

/** Puts the focus where the address points, so that reading and tabbing go on from there. */
export function HashFocus() {
  return <OfPage key={usePathname()} />
}

function OfPage() {
  useEffect(() => {
    focusTarget()
    addEventListener('hashchange', focusTarget)
    return () => removeEventListener('hashchange', focusTarget)
  }, [])
  return null
}

function focusTarget(): void {
  const target = document.getElementById(hashId())
  if (!target) return
  if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) target.tabIndex = -1
  target.focus({ preventScroll: true })
}

/** What stands behind `#`; an address that is not well-formed points nowhere. */
function hashId(): string {
  try {
    return decodeURIComponent(location.hash.slice(1))
  } catch {
    return ''
  }
}
