import type { ReactNode } from 'react'

type Props = { readonly name: string; readonly children: ReactNode }

export function Layer({ name, children }: Props) {
  return (
    <div className="grid gap-x-4 gap-y-1 rounded-lg border border-line-2 bg-sunken px-3 py-2 text-[13px] sm:grid-cols-[10rem_1fr] sm:items-center">
      <span className="text-sm font-semibold">{name}</span>
      <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1 text-ink-2">
        {children}
      </div>
    </div>
  )
}
