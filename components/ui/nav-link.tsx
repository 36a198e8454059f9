'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { AppLink } from '@/components/ui/app-link'

type Props = {
  readonly href: string
  /** Where pages of this section live, when not under `href`. */
  readonly section: string
  /** Leave it out where the header has no room. */
  readonly roomy?: boolean
  readonly children: ReactNode
}

export function NavLink({ href, section, roomy = false, children }: Props) {
  const path = usePathname()
  const here = path === href
  const within = path === section || path.startsWith(`${section}/`)
  return (
    <AppLink
      href={href}
      aria-current={here ? 'page' : within ? 'true' : undefined}
      className={`py-2 text-ink-2 underline-offset-[6px] hover:text-ink aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-accent aria-[current]:decoration-2 ${roomy ? 'max-[24rem]:hidden' : ''}`}
    >
      {children}
    </AppLink>
  )
}
