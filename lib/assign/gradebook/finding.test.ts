import { describe, expect, it } from 'vitest'
import { findingOf, needsSecondLook, type Verdict } from './finding'
import { claim } from './test-hand-ins'

const judged = (passed: string[], failed: string[] = []): Verdict => ({
  kind: 'judged',
  seed: 1,
  ms: 1,
  checks: [
    ...passed.map((id) => ({ id, title: id, state: 'passed' as const, message: '' })),
    ...failed.map((id) => ({ id, title: id, state: 'failed' as const, message: 'no' })),
  ],
})

describe('findingOf', () => {
  it('believes what it could reproduce', () => {
    expect(findingOf(claim(['a'], ['b'], 5), judged(['a'], ['b']))).toEqual({ kind: 'reproduced' })
    expect(needsSecondLook(claim(['a'], ['b'], 5), judged(['a'], ['b']))).toBe(false)
  })

  it('says what was claimed and did not pass', () => {
    const edited = claim(['a', 'b', 'c'], [], 5)
    const fresh = judged(['a'], ['b', 'c'])
    expect(needsSecondLook(edited, fresh)).toBe(true)
    expect(findingOf(edited, fresh, judged(['a'], ['b', 'c']))).toEqual({
      kind: 'differs',
      better: false,
      why: {
        is: 'both',
        of: [
          { is: 'differs', of: [3, 3, 1] },
          { is: 'lost', of: ['b, c'] },
        ],
      },
    })
  })

  it('tells luck from a lie: the claim holds for its own questions only', () => {
    const lucky = claim(['a', 'b'], [], 5)
    const finding = findingOf(lucky, judged(['a'], ['b']), judged(['a', 'b']))
    expect(finding.kind).toBe('luck')
  })

  it('holds nothing against who claims too little', () => {
    const finding = findingOf(claim(['a'], ['b'], 5), judged(['a', 'b']), judged(['a', 'b']))
    expect(finding).toMatchObject({ kind: 'differs', better: true })
  })

  it('sees that the checks are others', () => {
    const old = claim(['a', 'gone'], [], 5)
    expect(findingOf(old, judged(['a', 'new']))).toMatchObject({
      kind: 'other-checks',
      why: { is: 'otherChecks', of: [{ is: 'goneAndAdded', of: ['gone', 'new'] }] },
    })
    expect(needsSecondLook(old, judged(['a', 'new']))).toBe(false)
  })

  it('asks for no second look without a seed, a claim or a verdict', () => {
    expect(needsSecondLook(claim(['a'], ['b']), judged(['a', 'b']))).toBe(false)
    expect(findingOf(undefined, judged(['a']))).toEqual({ kind: 'unclaimed' })
    const stopped: Verdict = { kind: 'stopped', reason: 'Time is over.' }
    expect(findingOf(claim(['a']), stopped)).toEqual({
      kind: 'not-judged',
      why: { is: 'other', of: ['Time is over.'] },
    })
  })
})
