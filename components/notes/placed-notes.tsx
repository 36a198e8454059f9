import type { KeptNote } from '@/lib/progress/notes'
import { AtBlock } from './at-block'
import type { Block } from './blocks'
import { DetachedNotes } from './detached-notes'
import { focusBlock } from './go-to-note'
import { NoteItem } from './note-item'
import type { ChapterNotes } from './use-chapter-notes'

type Props = { readonly blocks: readonly Block[]; readonly notes: ChapterNotes }

/** Each note at its block, and those without one at the end of the chapter. */
export function PlacedNotes({ blocks, notes }: Props) {
  const { placed, detached } = notes.places
  const itemProps = (kept: KeptNote, block: string) => ({
    kept,
    notes,
    onDone: () => {
      const left = notes.finish(kept)
      if (left !== null) focusBlock(left)
    },
    onMove: (by: -1 | 1) => {
      const next = blocks[blocks.findIndex(({ id }) => id === block) + by]
      if (next) notes.moveTo(next)
    },
  })
  return (
    <>
      {blocks.map(({ id, element }) => {
        const here = placed.get(id)
        if (!here) return null
        const active = here.some(({ key, note }) => note.whole && notes.faceOf(key) === 'written')
        return (
          <AtBlock key={id} block={element} active={active}>
            {here.map((kept) => (
              <NoteItem key={kept.key} {...itemProps(kept, id)} />
            ))}
          </AtBlock>
        )
      })}
      <DetachedNotes detached={detached}>
        {(kept) => <NoteItem detached {...itemProps(kept, kept.block)} />}
      </DetachedNotes>
    </>
  )
}
