'use client'

import { useEffect, useRef } from 'react'
import type { Heading } from '@/components/course/heading'
import { useCovered } from '@/components/course/use-covered'
import { useHeadingInView } from '@/components/course/use-heading-in-view'
import { readHeading } from '@/lib/progress/store'
import { course } from '@/lib/messages/course/words'
import { useText } from '@/lib/messages/use-text'

type Props = { readonly chapter: string; readonly headings: readonly Heading[] }

/** The chapter's headings in the margin. It steps aside for notes, figures and labs. */
export function OnThisPage({ chapter, headings }: Props) {
  const t = useText(course)
  const nav = useRef<HTMLElement>(null)
  const covered = useCovered(nav, '.margin-note, .bleed, .bleed-margin, .notes-here[data-beside]')
  const current = useHeadingInView(headings.map(({ id }) => id))
  useEffect(() => {
    if (current !== undefined) readHeading(chapter, current)
  }, [chapter, current])
  return (
    <div className="toc-slot">
      <nav
        ref={nav}
        className="toc text-[13px]"
        aria-label={t.onThisPage}
        data-covered={covered || undefined}
      >
        <p className="mb-2 font-semibold text-ink-2">{t.onThisPage}</p>
        <ul lang="en" className="border-l border-line">
          {headings.map(({ id, text }) => (
            <li key={id}>
              <a
                href={`#${id}`}
                aria-current={id === current ? 'true' : undefined}
                className="-ml-px block border-l-2 border-transparent py-1 pl-3 leading-snug text-ink-2 hover:text-ink aria-[current]:border-accent aria-[current]:text-ink"
              >
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}
