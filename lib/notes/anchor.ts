import type { KeptNote } from '@/lib/progress/notes'

export type BlockText = { readonly id: string; readonly text: string }

/** A note, and where in the text of its block its words stand; null: about the whole block. */
export type Placed = KeptNote & { readonly at: readonly [from: number, to: number] | null }

export type Places = {
  /** By the id of the block, in the order of the text. */
  readonly placed: ReadonlyMap<string, readonly Placed[]>
  /** The lesson no longer has what these are about. */
  readonly detached: readonly KeptNote[]
}

/** A quote shorter than this is found by chance, and says nothing about where it was. */
const tellingLength = 16

/**
 * Puts notes to the blocks they were made at. Where a block has been rewritten, the one block that
 * still has the words takes the note over.
 */
export function placeNotes(notes: readonly KeptNote[], blocks: readonly BlockText[]): Places {
  const placed = new Map<string, Placed[]>()
  const detached: KeptNote[] = []
  for (const kept of notes) {
    const block = blockOf(kept, blocks)
    if (!block) detached.push(kept)
    else {
      const { whole, quote, from } = kept.note
      const found = { ...kept, at: whole ? null : locate(block.text, quote, from) }
      placed.set(block.id, [...(placed.get(block.id) ?? []), found])
    }
  }
  for (const list of placed.values()) list.sort((a, b) => startOf(a) - startOf(b))
  return { placed, detached }
}

const startOf = ({ at }: Placed) => at?.[0] ?? -1

function blockOf({ block, note }: KeptNote, blocks: readonly BlockText[]): BlockText | undefined {
  const own = blocks.find(({ id }) => id === block)
  if (own || note.quote.length < tellingLength) return own
  const others = blocks.filter(({ text }) => text.includes(note.quote))
  return others.length === 1 ? others[0] : undefined
}

/** Where a quote stands in a text: at its place, else the nearest to it. */
export function locate(
  text: string,
  quote: string,
  from: number,
): readonly [from: number, to: number] | null {
  if (quote === '') return null
  let best: number | null = null
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    if (best === null || Math.abs(at - from) < Math.abs(best - from)) best = at
  return best === null ? null : [best, best + quote.length]
}

/** How a paragraph begins: a name for it. At most `most` letters, whole words where there are some. */
export function beginning(text: string, most = 80): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const cut = line.slice(0, most)
  const space = cut.lastIndexOf(' ')
  return `${space > most / 2 ? cut.slice(0, space) : cut}…`
}
