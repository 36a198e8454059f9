import type { ReactNode } from 'react'

/** The list one could print and pin up. */
export function Summary({ children }: { readonly children: ReactNode }) {
  return (
    <section className="summary" aria-label="Summary">
      <p className="callout-title">To pin up</p>
      {children}
    </section>
  )
}
