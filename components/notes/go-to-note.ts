import type { KeptNote } from '@/lib/progress/notes'
import { elementId } from './note-item'

export function focusNote(note: KeptNote): void {
  const element = document.getElementById(elementId(note))
  element?.scrollIntoView({ block: 'center' })
  element?.focus({ preventScroll: true })
}

/** Reading and tabbing go on from there. */
export function focusBlock(id: string): void {
  const block = document.getElementById(id)
  if (!block) return
  if (!block.hasAttribute('tabindex')) block.tabIndex = -1
  block.focus({ preventScroll: true })
}
