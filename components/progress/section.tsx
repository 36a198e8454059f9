import { useId, type ReactNode } from 'react'

type Props = {
  readonly title: string
  readonly aside?: ReactNode
  /** For links to it. */
  readonly anchor?: string
  readonly children: ReactNode
}

/** A titled part of the page; `aside` is a word on it at the right. */
export function Section({ title, aside, anchor, children }: Props) {
  const id = useId()
  return (
    <section id={anchor} aria-labelledby={id} className="min-w-0 scroll-mt-20">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id={id} className="section-title">
          {title}
        </h2>
        {aside && <p className="text-sm font-medium text-ink-2">{aside}</p>}
      </div>
      {children}
    </section>
  )
}
