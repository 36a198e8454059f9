'use client'

import Link from 'next/link'
import { useState, type ComponentProps } from 'react'

/** A link inside the site: fetched ahead when it is pointed at, not when it is merely in view. */
export function AppLink(props: ComponentProps<typeof Link>) {
  const [near, setNear] = useState(false)
  const approach = () => setNear(true)
  return (
    <Link prefetch={near ? null : false} onPointerEnter={approach} onFocus={approach} {...props} />
  )
}
