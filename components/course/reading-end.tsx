'use client'

import { useEffect, useRef } from 'react'
import { isRead } from '@/lib/progress/selectors'
import { markRead, openChapter } from '@/lib/progress/store'
import { useProgress } from '@/lib/progress/use-progress'

/** A chapter whose end comes into view counts as read, which can be undone. */
export function ReadingEnd({ chapter }: { readonly chapter: string }) {
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
      <span role="status">{read ? 'You have read this chapter.' : 'Not marked as read.'}</span>{' '}
      <button type="button" onClick={() => markRead(chapter, !read)}>
        {read ? 'Mark as unread' : 'Mark as read'}
      </button>
    </p>
  )
}
