import { describe, expect, it } from 'vitest'
import { isExplained, parseSurvivors, staleAmong } from './survivors'

const mutant = { file: 'x.py', before: 'a < b', after: 'a <= b' }
const entry = { ...mutant, line: 3, why: 'they are never equal here' }

describe('explained survivors', () => {
  it('are found by file and texts, wherever the line has moved', () => {
    const moved = { ...mutant, line: 99 }
    expect(isExplained(moved, [entry])).toBe(true)
    expect(isExplained({ ...mutant, after: 'a > b' }, [entry])).toBe(false)
    expect(isExplained({ ...mutant, file: 'y.py' }, [entry])).toBe(false)
  })

  it('are stale when there is no such mutant any more', () => {
    expect(staleAmong([entry], [], [])).toEqual(['x.py: a < b -> a <= b: there is no such mutant'])
  })

  it('are stale when a check catches them', () => {
    const caught = { ...mutant, caughtBy: 'order' }
    expect(staleAmong([entry], [mutant], [caught])).toEqual([
      'x.py: a < b -> a <= b: is caught by order',
    ])
    expect(staleAmong([entry], [mutant], [caught, { ...mutant, caughtBy: null }])).toEqual([])
  })

  it('may be left out by the choice', () => {
    expect(staleAmong([entry], [mutant], [])).toEqual([])
  })

  it('need a reason', () => {
    expect(parseSurvivors(JSON.stringify([entry]))).toEqual([entry])
    expect(() => parseSurvivors(JSON.stringify([mutant]))).toThrow('0.why')
    expect(() => parseSurvivors(JSON.stringify([{ ...entry, mutants: 1 }]))).toThrow('mutants')
  })
})
