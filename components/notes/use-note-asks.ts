import { useEffect } from 'react'
import { isEditable, singleKeysAllowed } from '@/components/ui/shortcuts'
import { blockAround } from '@/lib/notes/block-text'
import { askNotes, type Ask } from './ask'

/** Keys and selections by which a reader asks for the notes of a lesson. */
export function useNoteAsks(): void {
  useEffect(() => {
    document.addEventListener('selectionchange', onSelection)
    addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('selectionchange', onSelection)
      removeEventListener('keydown', onKey)
    }
  }, [])
}

// The same object each time: asking again and again renders nothing.
const show: Ask = { kind: 'show' }
const kinds = { n: 'note', h: 'highlight' } as const

function onKey(event: KeyboardEvent): void {
  const key = event.key.toLowerCase()
  if ((key !== 'n' && key !== 'h') || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.defaultPrevented || event.repeat || isEditable(event.target)) return
  if (!singleKeysAllowed() || document.querySelector('dialog[open]')) return
  event.preventDefault()
  askNotes({ kind: kinds[key] })
}

function onSelection(): void {
  const selection = getSelection()
  if (!selection || selection.isCollapsed) return
  if (blockAround(selection.anchorNode) || blockAround(selection.focusNode)) askNotes(show)
}
