import { useCallback, useEffect, useState } from 'react'
import { selectedMarks, type Block, type Mark } from './blocks'

export type Selected = {
  readonly marks: readonly Mark[]
  /** Below the end of the selection, in the article. */
  readonly top: number
  readonly left: number
}

/** The words selected in the lesson, once the mouse has let go of them. */
export function useSelectedMarks(blocks: readonly Block[]): readonly [Selected | null, () => void] {
  const [selected, setSelected] = useState<Selected | null>(null)
  useEffect(() => {
    let pressed = false
    const look = () => setSelected(pressed ? null : readSelection(blocks))
    const onPress = ({ target, pointerType }: PointerEvent) => {
      if (target instanceof Element && target.closest('.note-bar')) return
      pressed = pointerType === 'mouse'
    }
    const onRelease = () => {
      if (!pressed) return
      pressed = false
      look()
    }
    look()
    document.addEventListener('selectionchange', look)
    addEventListener('pointerdown', onPress)
    addEventListener('pointerup', onRelease)
    addEventListener('pointercancel', onRelease)
    return () => {
      document.removeEventListener('selectionchange', look)
      removeEventListener('pointerdown', onPress)
      removeEventListener('pointerup', onRelease)
      removeEventListener('pointercancel', onRelease)
    }
  }, [blocks])
  return [selected, useCallback(() => setSelected(null), [])]
}

function readSelection(blocks: readonly Block[]): Selected | null {
  const marks = selectedMarks(blocks)
  if (marks.length === 0) return null
  const article = document.querySelector('.lesson')?.getBoundingClientRect()
  const rects = getSelection()?.getRangeAt(0).getClientRects() ?? []
  const last = rects[rects.length - 1]
  if (!article || !last) return null
  return { marks, top: last.bottom - article.top + 8, left: last.right - article.left }
}
