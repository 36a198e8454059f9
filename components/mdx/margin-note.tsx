import type { ReactNode } from 'react'

// Spans: a note may stand in the middle of a sentence, where an aside would end the paragraph.

export function Note({ children }: { readonly children: ReactNode }) {
  return (
    <span className="margin-note" role="note">
      {children}
    </span>
  )
}

export function Term({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <span className="margin-note" role="note">
      <b>{name}</b>
      {children}
    </span>
  )
}
