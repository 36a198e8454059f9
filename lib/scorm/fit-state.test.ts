import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseProgress } from '@/lib/progress/parse'
import type { LabProgress, Progress } from '@/lib/progress/schema'
import { fitState } from './fit-state'
import type { Starters } from './packed-draft'
import { progressOf, unreadableCode } from './saved-state'
import type { SavedState } from './saved-schema'
import { standingOf, type Asked } from './standing'
import { crc32Hex } from '@/lib/text/crc32'
import { readState, writeState } from './state-text'
import { asked, progressWith, tried } from './test-progress'

/** What comes back through text, the way a package takes it in. */
function resumed(text: string, labs: Asked['labs'], starters: Starters = {}): Progress {
  const read = readState(text)
  if (read.kind !== 'read') throw new Error(JSON.stringify(read))
  const parsed = parseProgress(JSON.stringify(progressOf(read.state, labs, starters)))
  if (parsed.kind !== 'ok') throw new Error(JSON.stringify(parsed))
  return parsed.progress
}

const checks = ['a', 'b', 'c', 'd', 'e']
const manyLabs = Array.from({ length: 22 }, (_, index) => ({ id: `lab-${index}`, checks }))
const time = fc.integer({ min: 1, max: 4e12 })

const labs = fc.dictionary(
  fc.constantFrom(...manyLabs.map(({ id }) => id)),
  fc.record(
    {
      draft: fc.record({
        files: fc.dictionary(fc.constantFrom('main.py', 'b.yaml'), fc.string({ maxLength: 3000 })),
        at: time,
      }),
      attempts: fc.array(
        fc.subarray(checks).chain((passed) =>
          fc.record({
            at: time,
            passed: fc.constant(passed),
            failed: fc.constant(checks.filter((id) => !passed.includes(id))),
            ms: fc.nat(100_000),
            seed: fc.nat(),
          }),
        ),
        { maxLength: 3 },
      ),
      tries: fc.nat(50),
      hintsShown: fc.nat(3),
      best: fc.record({ passed: fc.nat(5), total: fc.constant(5) }),
      passedAt: time,
      solutionShownAt: time,
    },
    { requiredKeys: ['attempts', 'tries', 'hintsShown'] },
  ),
  { maxKeys: 22 },
) as fc.Arbitrary<Record<string, LabProgress>>

describe('the state for the next visit', () => {
  it('brings back results, answers and code', () => {
    const progress = progressWith({
      labs: {
        seeding: {
          ...tried(['key', 'streams'], ['key', 'words', 'streams']),
          draft: { files: { 'repro.py': 'print("ä 🙂")\n' }, at: 1_790_000_000_001 },
          solutionShownAt: 5,
        },
      },
      chapters: {
        reproducibility: { openedAt: 1, readAt: 3, unreadAt: 2, heading: 'x', headingAt: 9 },
      },
      quizzes: {
        'reproducibility/two-streams': {
          first: [1],
          latest: [0, 2],
          correct: true,
          firstCorrect: false,
          firstAt: 4,
          at: 7,
        },
      },
    })
    const { text, codeLeftOut } = fitState(progress, asked.labs, 4096)
    expect(codeLeftOut).toEqual([])
    expect(resumed(text, asked.labs)).toEqual(progress)
  })

  it('keeps within any limit, and results survive even the smallest LMS', () => {
    fc.assert(
      fc.property(labs, fc.constantFrom(4096, 64_000), (progressLabs, limit) => {
        const progress = progressWith({ labs: progressLabs })
        const { text, codeLeftOut, resultsLeftOut } = fitState(progress, manyLabs, limit)
        expect(text.length).toBeLessThanOrEqual(limit)
        expect(text).toMatch(/^[\x21-\x7e]*$/)
        expect(resultsLeftOut).toBe(0)
        const back = resumed(text, manyLabs)
        const all = { labs: manyLabs, chapters: [], mastery: 1 }
        expect(standingOf(back, all)).toEqual(standingOf(progress, all))
        for (const [id, { draft }] of Object.entries(progressLabs))
          expect(back.labs[id]?.draft).toEqual(codeLeftOut.includes(id) ? undefined : draft)
      }),
      { numRuns: 60 },
    )
  })

  it('leaves the oldest code out first, and says whose', () => {
    const noise = (seed: number) =>
      Array.from({ length: 300 }, (_, index) => crc32Hex(`${seed}.${index}`)).join('')
    const progress = progressWith({
      labs: Object.fromEntries(
        [1, 2, 3].map((n) => [
          `lab-${n}`,
          { ...tried(['a'], checks), draft: { files: { 'main.py': noise(n) }, at: n } },
        ]),
      ),
    })
    const whole = fitState(progress, manyLabs, 64_000)
    expect(whole.codeLeftOut).toEqual([])
    const roomForOne = Math.ceil(whole.text.length / 2)
    expect(fitState(progress, manyLabs, roomForOne).codeLeftOut).toEqual(['lab-2', 'lab-1'])
  })

  it('packs code against the starter where it would not fit, and says when that has gone', () => {
    const starter = Array.from({ length: 300 }, (_, index) => crc32Hex(`${index}`)).join('\n')
    const files = { 'main.py': `${starter}\nadded = 1` }
    const progress = progressWith({
      labs: { zero: { ...tried([], ['bytes']), draft: { files, at: 9 } } },
    })
    const starters = { zero: { 'main.py': starter } }
    expect(fitState(progress, asked.labs, 1000).codeLeftOut).toEqual(['zero'])
    const { text, codeLeftOut } = fitState(progress, asked.labs, 1000, starters)
    expect(codeLeftOut).toEqual([])
    expect(text.length).toBeLessThanOrEqual(1000)
    expect(resumed(text, asked.labs, starters).labs.zero?.draft?.files).toEqual(files)

    const renewed = { zero: { 'main.py': 'another starter' } }
    const read = readState(text)
    expect(read.kind === 'read' && unreadableCode(read.state, renewed)).toEqual(['zero'])
    expect(read.kind === 'read' && unreadableCode(read.state, starters)).toEqual([])
    const back = resumed(text, asked.labs, renewed).labs.zero
    expect(back?.draft).toBeUndefined()
    expect(back?.tries).toBe(1)
  })

  it('gives up what no longer fits the checks of a renewed package, not the results', () => {
    const progress = progressWith({ labs: { zero: tried(['bytes'], ['bytes']) } })
    const { text } = fitState(progress, asked.labs, 4096)
    const renewed = [{ id: 'zero', checks: ['bytes', 'more'] }]
    const back = resumed(text, renewed)
    expect(back.labs.zero).toMatchObject({ attempts: [], tries: 1, best: { passed: 1, total: 1 } })
  })
})

describe('text from an LMS', () => {
  const good = writeState({ v: 1, l: { seeding: { t: 3 } } })

  it('is empty on the first visit', () => {
    expect(readState('')).toEqual({ kind: 'empty' })
    expect(readState(' \n')).toEqual({ kind: 'empty' })
  })

  it('is not used when somebody else wrote it', () => {
    expect(readState('viewed=1,2,3|lastviewedslide=4')).toMatchObject({ kind: 'unreadable' })
    expect(readState(`day-one.2.${good.slice(10)}`)).toMatchObject({ kind: 'unreadable' })
  })

  it('is not used when any of its characters is lost or changed', () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.constantFrom('', 'A', 'z', '.', '='), (at, char) => {
        fc.pre(char !== good[at])
        const bad = good.slice(0, at) + char + good.slice(at + 1)
        expect(readState(bad).kind).toBe('unreadable')
      }),
    )
  })

  it('cannot fill the memory', () => {
    const zeros = writeState({ v: 1, l: { x: { k: '0'.repeat(3_000_000) } } })
    expect(zeros.length).toBeLessThan(100_000)
    expect(readState(zeros).kind).toBe('unreadable')
  })

  it('cannot reach what every object inherits', () => {
    const body = btoa('x')
    expect(readState(`day-one.1.${crc32Hex(body)}.${body}`).kind).toBe('unreadable')
    const text = writeState(
      JSON.parse('{"v":1,"l":{"__proto__":{"t":9}},"d":{"constructor":[{},1]}}') as SavedState,
    )
    const read = readState(text)
    if (read.kind === 'read') progressOf(read.state, asked.labs, {})
    expect(({} as { t?: number }).t).toBeUndefined()
  })
})
