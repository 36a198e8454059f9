import { isBlockId } from '@/lib/notes/block-text'
import type { KeptNote } from '@/lib/progress/notes'
import type { Block } from './blocks'
import { elementId } from './note-item'

/** The block that the address names, when the lesson no longer has it. */
export function linkedBlock(blocks: readonly Block[]): string | null {
  const id = location.hash.slice(1)
  return isBlockId(id) && !blocks.some((block) => block.id === id) ? id : null
}

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
