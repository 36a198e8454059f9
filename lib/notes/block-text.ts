/** Ids that lib/mdx/rehype-blocks.mjs gives to paragraphs and the like. */
const blockId = /^P[0-9a-z]{5}(-\d+)?$/

/** Numerals of sources, and what the reader wrote: neither is text of the block. */
const apart = '.source-mark, [data-notes]'

export const isBlockId = (id: string): boolean => blockId.test(id)

const isBlock = (element: Element): element is HTMLElement => blockId.test(element.id)

/** The blocks of a lesson, in the order of its text. */
export function listBlocks(root: ParentNode): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[id^="P"]')].filter(isBlock)
}

/** The innermost block around a node. */
export function blockAround(node: Node | null): HTMLElement | null {
  let element = node instanceof Element ? node : (node?.parentElement ?? null)
  if (element?.closest('[data-notes]')) return null
  while (element && !isBlock(element)) element = element.parentElement
  return element
}

/** A figure is alive: words in it come and go, so notes are about all of it. */
const isAlive = (block: Element) => block.tagName === 'FIGURE'

function textNodes(block: Element): readonly Text[] {
  const found: Text[] = []
  const visit = (parent: Node) => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) found.push(node)
      else if (node instanceof Element && !node.matches(apart) && !isBlock(node)) visit(node)
    }
  }
  visit(block)
  return found
}

/** What is written in a block itself, without blocks inside it. */
export function blockText(block: Element): string {
  if (isAlive(block)) return block.getAttribute('aria-label') ?? ''
  return textNodes(block)
    .map(({ data }) => data)
    .join('')
}

export type Words = { readonly quote: string; readonly from: number }

/** The part of a block's text that is in a range, without the spaces around it; null for none. */
export function wordsIn(block: Element, range: Range): Words | null {
  if (isAlive(block)) return null
  let passed = 0
  let from = -1
  let quote = ''
  for (const node of textNodes(block)) {
    if (range.intersectsNode(node)) {
      const start = node === range.startContainer ? range.startOffset : 0
      const end = node === range.endContainer ? range.endOffset : node.length
      if (from < 0 && start < end) from = passed + start
      quote += node.data.slice(start, end)
    }
    passed += node.length
  }
  const lead = quote.length - quote.trimStart().length
  return quote.trim() === '' ? null : { quote: quote.trim(), from: from + lead }
}

/** The range of a block's text from one offset to another. */
export function rangeIn(block: Element, from: number, to: number): Range | null {
  const range = block.ownerDocument.createRange()
  let passed = 0
  let started = false
  for (const node of textNodes(block)) {
    const end = passed + node.length
    if (!started && from < end) {
      range.setStart(node, from - passed)
      started = true
    }
    if (started && to <= end) {
      range.setEnd(node, to - passed)
      return range
    }
    passed = end
  }
  return null
}
