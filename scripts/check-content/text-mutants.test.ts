import { describe, expect, it } from 'vitest'
import { changedLines, textMutants } from './text-mutants'

const spots = (...args: Parameters<typeof textMutants>) =>
  textMutants(...args).map(({ line, before, after }) => `${line}: ${before} -> ${after}`)

describe('mutants of text', () => {
  const starter = 'a: 1\nb: 2\nc: 3\n'

  it('take back one difference to the starter each', () => {
    expect(spots('x.yaml', starter, 'a: 9\nb: 2\nc: 8\n')).toEqual([
      '1: a: 9 -> a: 1',
      '1: a: 9 -> ',
      '3: c: 8 -> c: 3',
      '3: c: 8 -> ',
    ])
  })

  it('leave out single lines of what was added', () => {
    const [whole, first, second] = textMutants('x.yaml', starter, `${starter}d: 4\ne: 5\n`)
    expect([whole?.text, first?.text, second?.text]).toEqual([
      starter,
      `${starter}e: 5\n`,
      `${starter}d: 4\n`,
    ])
  })

  it('put back what the reference took out', () => {
    expect(spots('Dockerfile', 'FROM a\nRUN x\nRUN y', 'FROM a\nRUN y')).toEqual(['2:  -> RUN x'])
  })

  it('are none where data or the lines that count stay the same', () => {
    expect(spots('x.yaml', 'a: 1', '# why\na: 1')).toEqual([])
    expect(spots('x.toml', "a = '1'", 'a = "1"')).toEqual(['1: a = "1" -> '])
    expect(spots('Dockerfile', 'FROM a', '# why\n\nFROM a')).toEqual([])
  })

  it('know the lines that differ', () => {
    expect(changedLines('a\nb\nc', 'a\nx\ny\nc')).toEqual([2, 3])
  })
})
