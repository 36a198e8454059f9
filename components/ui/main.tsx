'use client'

import { useSyncExternalStore, type ReactNode } from 'react'

const never = () => () => {}

type Props = { readonly className?: string; readonly children: ReactNode }

/** The page's landmark; `data-ready` says that React has taken over. */
export function Main({ className, children }: Props) {
  const ready = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return (
    <main id="main" tabIndex={-1} className={className} data-ready={ready || undefined}>
      {children}
    </main>
  )
}
