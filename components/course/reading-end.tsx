'use client'

import { useEffect, useRef } from 'react'
import { isRead } from '@/lib/progress/selectors'
import { markRead, openChapter } from '@/lib/progress/store'
import { useProgress } from '@/lib/progress/use-progress'
import { course } from '@/lib/messages/course/words'
import { useText } from '@/lib/messages/use-text'

/** A chapter whose end comes into view counts as read, which can be undone. */
export function ReadingEnd({ chapter }: { readonly chapter: string }) {
  const t = useText(course)
  const end = useRef<HTMLParagraphElement>(null)
  const read = useProgress((progress) => isRead(progress, chapter))

  useEffect(() => {
    openChapter(chapter)
  }, [chapter])

  useEffect(() => {
    if (end.current === null) return
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return
      markRead(chapter, true)
      // Once a visit: who undoes it while looking at it means it.
      observer.disconnect()
    })
    observer.observe(end.current)
    return () => observer.disconnect()
  }, [chapter])

  return (
    <p
      ref={end}
      className="reading-end"
      data-testid="reading-end"
      data-state={read ? 'read' : 'open'}
    >
      <span role="status">{read ? t.read : t.notRead}</span>{' '}
      <button type="button" onClick={() => markRead(chapter, !read)}>
        {read ? t.markUnread : t.markRead}
      </button>
    </p>
  )
}
