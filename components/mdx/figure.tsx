import type { ReactNode } from 'react'
import { CodeText } from '@/components/ui/code-text'

type Props = { readonly title: string; readonly caption?: string; readonly children: ReactNode }

/** The frame of a live figure; the caption says in words what the figure shows. */
export function Figure({ title, caption, children }: Props) {
  return (
    <figure className="figure bleed-margin not-prose" aria-label={title}>
      <p className="figure-title">{title}</p>
      {children}
      {caption && (
        <figcaption>
          <CodeText text={caption} />
        </figcaption>
      )}
    </figure>
  )
}
