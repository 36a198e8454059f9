import { useEffect } from 'react'
import type { Placed } from '@/lib/notes/anchor'
import { rangeIn } from '@/lib/notes/block-text'
import type { Block } from './blocks'

const name = 'notes'

/** Paints what is marked. Browsers that cannot paint ranges get a line beside the paragraph. */
export function usePainted(
  placed: ReadonlyMap<string, readonly Placed[]>,
  blocks: readonly Block[],
): void {
  useEffect(() => {
    const marked = blocks.flatMap(({ id, element }) => {
      const ranges = (placed.get(id) ?? []).flatMap(({ at }) => at && rangeIn(element, ...at))
      const found = ranges.filter((range) => range !== null)
      return found.length > 0 ? [{ element, ranges: found }] : []
    })
    if (typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function') {
      CSS.highlights.set(name, new Highlight(...marked.flatMap(({ ranges }) => ranges)))
      return () => void CSS.highlights.delete(name)
    }
    for (const { element } of marked) element.dataset.marked = ''
    return () => marked.forEach(({ element }) => delete element.dataset.marked)
  }, [placed, blocks])
}
