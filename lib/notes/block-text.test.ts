// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { blockAround, blockText, listBlocks, rangeIn, wordsIn } from './block-text'

beforeEach(() => {
  document.body.innerHTML = [
    '<h2 id="p-values">P values</h2>',
    '<p id="Paaaaa">One <em>seed</em>, two<span class="source-mark">1</span> streams.</p>',
    '<ul><li id="Pbbbbb">Outer <ul><li id="Pccccc">inner</li></ul>',
    '<div data-notes><p id="Pzzzzz">mine</p></div></li></ul>',
    '<figure id="Pddddd" aria-label="A tape"><p>alive</p></figure>',
  ].join('')
})

function block(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`no block ${id}`)
  return found
}

/** From the `from`th letter of the `start`th text node below `id` to a letter of another. */
function select(id: string, [start, from]: number[], [end, to]: number[]): Range {
  const texts: Text[] = []
  const walk = (node: Node) =>
    node instanceof Text ? texts.push(node) : node.childNodes.forEach(walk)
  walk(block(id))
  const [first, last] = [texts[start ?? 0], texts[end ?? 0]]
  if (!first || !last) throw new Error('no such text')
  const range = document.createRange()
  range.setStart(first, from ?? 0)
  range.setEnd(last, to ?? 0)
  return range
}

describe('the text of a block', () => {
  it('has neither numerals of sources nor the blocks and notes inside it', () => {
    expect(blockText(block('Paaaaa'))).toBe('One seed, two streams.')
    expect(blockText(block('Pbbbbb')).trim()).toBe('Outer')
  })

  it('of a figure is its name', () => {
    expect(blockText(block('Pddddd'))).toBe('A tape')
    expect(wordsIn(block('Pddddd'), select('Pddddd', [0, 0], [0, 3]))).toBeNull()
  })

  it('is found from what is in it, headings and notes aside', () => {
    expect(blockAround(block('Paaaaa').querySelector('em'))?.id).toBe('Paaaaa')
    expect(blockAround(block('Pccccc').firstChild)?.id).toBe('Pccccc')
    expect(blockAround(block('Pzzzzz'))).toBeNull()
    expect(blockAround(document.querySelector('h2'))).toBeNull()
    expect(listBlocks(document).map(({ id }) => id)).not.toContain('p-values')
  })
})

describe('selected words', () => {
  it('count from the beginning of the block, across elements, without spaces around', () => {
    const range = select('Paaaaa', [0, 3], [2, 5])
    expect(wordsIn(block('Paaaaa'), range)).toEqual({ quote: 'seed, two', from: 4 })
  })

  it('leave out the numeral of a source', () => {
    const range = select('Paaaaa', [2, 2], [4, 8])
    expect(wordsIn(block('Paaaaa'), range)).toEqual({ quote: 'two streams', from: 10 })
  })

  it('of spaces alone are none', () => {
    expect(wordsIn(block('Paaaaa'), select('Paaaaa', [0, 3], [0, 4]))).toBeNull()
  })

  it('come back as the range they were taken from', () => {
    const range = rangeIn(block('Paaaaa'), 4, 13)
    expect(range?.toString()).toBe('seed, two')
    expect(range && wordsIn(block('Paaaaa'), range)).toEqual({ quote: 'seed, two', from: 4 })
    expect(rangeIn(block('Paaaaa'), 4, 99)).toBeNull()
  })
})
