'use client'

import { useEffect, useState } from 'react'
import { blockAround } from '@/lib/notes/block-text'
import { course } from '@/lib/messages/course/words'
import { useText } from '@/lib/messages/use-text'
import { askNotes } from './ask'
import { NoteIcon } from './note-icon'

type Spot = { readonly block: string; readonly top: number; readonly left: number }

/**
 * Beside the paragraph under the mouse. For the mouse alone: a keyboard would have to pass one at
 * every paragraph, and has N and the page's button instead.
 */
export function HoverButton() {
  const t = useText(course)
  const [spot, setSpot] = useState<Spot | null>(null)
  useEffect(() => {
    const main = document.getElementById('main')
    const onOver = ({ target, pointerType }: PointerEvent) => {
      const block = pointerType === 'mouse' ? blockAround(target as Node) : null
      if (block) setSpot((spot) => (spot?.block === block.id ? spot : spotOf(block)))
    }
    const onLeave = () => setSpot(null)
    main?.addEventListener('pointerover', onOver)
    main?.addEventListener('pointerleave', onLeave)
    return () => {
      main?.removeEventListener('pointerover', onOver)
      main?.removeEventListener('pointerleave', onLeave)
    }
  }, [])
  if (!spot) return null
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-hidden="true"
      title={t.addNote}
      className="note-here"
      style={{ top: spot.top, left: spot.left }}
      onClick={() => askNotes({ kind: 'note', block: spot.block })}
    >
      <NoteIcon />
    </button>
  )
}

/** In the article, left of its text. */
function spotOf(block: HTMLElement): Spot | null {
  const article = block.closest('.lesson')
  if (!article) return null
  const [own, around] = [block.getBoundingClientRect(), article.getBoundingClientRect()]
  const indent = block.tagName === 'LI' ? 24 : 0
  return { block: block.id, top: own.top - around.top, left: own.left - around.left - indent - 34 }
}
