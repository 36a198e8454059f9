'use client'

import { useEffect, useRef } from 'react'
import type { ChapterLink } from '@/components/course/chapter-link'
import type { Heading } from '@/components/course/heading'
import { RailChapter } from '@/components/course/rail-chapter'

export const railId = 'course-contents'

type Props = {
  readonly title: string
  readonly chapters: readonly ChapterLink[]
  readonly current: string
  readonly headings: readonly Heading[]
}

/** The course: a column on wide screens, elsewhere a sheet that the dock opens. */
export function Rail({ title, chapters, current, headings }: Props) {
  const sheet = useRef<HTMLElement>(null)
  useEffect(() => {
    const element = sheet.current
    const close = (event: Event) => {
      // A link to a heading does not leave the page, so the sheet has to be told to go.
      if (event.target instanceof Element && event.target.closest('a')) element?.hidePopover()
    }
    element?.addEventListener('click', close)
    return () => element?.removeEventListener('click', close)
  }, [])
  return (
    <nav ref={sheet} id={railId} popover="auto" className="rail" aria-labelledby="rail-title">
      <h2 id="rail-title" lang="en" className="mb-3 text-xs font-semibold text-ink-3">
        {title}
      </h2>
      <ol>
        {chapters.map((chapter) => (
          <li key={chapter.id}>
            <RailChapter chapter={chapter} current={chapter.id === current} />
            {chapter.id === current && (
              <ul lang="en" className="mt-1 mb-2 ml-[19px] border-l border-line min-[81rem]:hidden">
                {headings.map(({ id, text }) => (
                  <li key={id}>
                    <a href={`#${id}`} className="block py-1.5 pl-4 text-ink-2 hover:text-ink">
                      {text}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
