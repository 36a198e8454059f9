import type { ReactNode } from 'react'
import { CodeText } from '@/components/ui/code-text'

type Props = {
  /** From lib/mdx/rehype-blocks.mjs. */
  readonly id?: string
  readonly title: string
  readonly caption?: string
  readonly children: ReactNode
}

/** The frame of a live figure; the caption says in words what the figure shows. */
export function Figure({ id, title, caption, children }: Props) {
  return (
    <figure id={id} className="figure bleed-margin not-prose" aria-label={title}>
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
