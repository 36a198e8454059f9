import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildSearchFile } from './build'
import { openSearch } from './find'
import { swapsOf, wrongLetters } from './query'
import { smallCourse } from './test-entries'

const file = buildSearchFile(smallCourse)
const finder = openSearch(file)
const titles = (typed: string) => finder.find(typed).map(({ entry }) => entry.title)

describe('search', () => {
  it.each([
    ['torch.compile', 'A lock'],
    ['compile', 'A lock'],
    ['uv lock', 'A lock'],
    ['uvlock', 'A lock'],
    ['lock-diff', 'Review a lock'],
    ['lockdiff', 'Review a lock'],
    ['dataloader', 'Naïve Bayes'],
    ['data loader', 'Naïve Bayes'],
    ['naive', 'Naïve Bayes'],
    ['cafe', 'Naïve Bayes'],
    ['quantization', 'Quantisation'],
    ['qauntisation', 'Quantisation'],
    ['quant', 'Quantisation'],
    ['STREAMS', 'Seeds'],
  ])('finds for "%s" first "%s"', (typed, title) => {
    expect(titles(typed)[0]).toBe(title)
  })

  it('wants all words, and is content with some where nothing has all', () => {
    expect(titles('random streams')).toEqual(['Seeds'])
    expect(titles('random bits').toSorted()).toEqual(['Quantisation', 'Seeds'])
  })

  it('says which forms matched', () => {
    expect(finder.find('compiel')[0]?.terms).toContain('compile')
  })

  it('finds nothing for nothing, and suggests what looks near', () => {
    expect(titles('')).toEqual([])
    expect(titles('?!')).toEqual([])
    expect(finder.suggest('qqantisatoin')).toEqual(['Quantisation'])
    expect(finder.suggest('xyzzyx')).toEqual([])
  })

  it('takes whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (typed) => {
        expect(Array.isArray(finder.find(typed))).toBe(true)
        expect(finder.suggest(typed).length).toBeLessThan(5)
      }),
    )
    expect(titles('__proto__ constructor toString')).toEqual([])
  })

  it('refuses a file of another format by its number', () => {
    const other = { ...file, format: 99 } as unknown as typeof file
    expect(() => openSearch(other)).toThrow('format 99')
  })
})

describe('slips of the hand', () => {
  it('allows none in the shortest words', () => {
    expect(['uv', 'pip', 'seed', 'resolver'].map(wrongLetters)).toEqual([0, 1, 1, 2])
  })

  it('swaps neighbours, and nothing of what is too short or too long', () => {
    expect(swapsOf('seed')).toEqual(['esed', 'sede'])
    expect([swapsOf('uv'), swapsOf('x'.repeat(33))]).toEqual([[], []])
  })
})
