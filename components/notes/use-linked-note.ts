import { useEffect, useEffectEvent } from 'react'
import { isBlockId } from '@/lib/notes/block-text'
import type { KeptNote } from '@/lib/progress/notes'
import type { Block } from './blocks'
import { focusNote } from './go-to-note'

/** Where the address names a block that the lesson no longer has, its note is gone to. */
export function useLinkedNote(blocks: readonly Block[], kept: readonly KeptNote[]): void {
  const reveal = useEffectEvent(() => {
    const id = location.hash.slice(1)
    if (!isBlockId(id) || blocks.some((block) => block.id === id)) return
    const note = kept.find(({ block }) => block === id)
    if (note) focusNote(note)
  })
  useEffect(() => {
    reveal()
    const onHash = () => reveal()
    addEventListener('hashchange', onHash)
    return () => removeEventListener('hashchange', onHash)
  }, [])
}
