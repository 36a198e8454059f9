import type { BlockText } from '@/lib/notes/anchor'
import { blockAround, blockText, listBlocks, wordsIn } from '@/lib/notes/block-text'
import type { NewNote } from '@/lib/progress/notes'

export type Block = BlockText & { readonly element: HTMLElement }

/** Words of one block that a note is to be about. */
export type Mark = { readonly block: string; readonly words: NewNote }

export function readBlocks(): readonly Block[] {
  const lesson = document.querySelector('.prose')
  if (!lesson) return []
  return listBlocks(lesson).map((element) => ({
    id: element.id,
    text: blockText(element),
    element,
  }))
}

/** The selected words, block by block. */
export function selectedMarks(blocks: readonly Block[]): readonly Mark[] {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return []
  const range = selection.getRangeAt(0)
  return blocks.flatMap(({ id, element }) => {
    const words = range.intersectsNode(element) && wordsIn(element, range)
    return words ? [{ block: id, words: { ...words, whole: false, text: '' } }] : []
  })
}

/** Enough of a paragraph to know it again. */
const quoted = 160

export const wholeBlock = ({ id, text }: BlockText): Mark => ({
  block: id,
  words: { quote: text.slice(0, quoted).trimEnd(), from: 0, whole: true, text: '' },
})

/** The paragraph of the focus or the caret if it can be seen, else the first that begins in view. */
function blockInView(blocks: readonly Block[]): Block | undefined {
  const top = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0
  const seen = blocks.filter(({ element }) => {
    const rect = element.getBoundingClientRect()
    return rect.bottom > top && rect.top < innerHeight
  })
  const named = [document.activeElement, getSelection()?.anchorNode ?? null].map(blockAround)
  return (
    seen.find(({ element }) => element === named[0]) ??
    seen.find(({ element }) => element === named[1]) ??
    seen.find(({ element }) => element.getBoundingClientRect().top >= top - 40) ??
    seen[0] ??
    blocks[0]
  )
}

/** What a note is about when nothing else is said. */
export function markInView(blocks: readonly Block[]): Mark | undefined {
  const block = blockInView(blocks)
  return selectedMarks(blocks)[0] ?? (block && wholeBlock(block))
}
