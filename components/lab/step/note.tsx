import type { ReactNode } from 'react'

/** What one should know about this recording, with what can be done about it. */
export function Note({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-2 border-t border-line bg-care-soft px-4 py-1.5 text-[13px]">
      <p>{text}</p>
      {children}
    </div>
  )
}
