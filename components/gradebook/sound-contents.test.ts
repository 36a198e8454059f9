import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { handIn } from '@/lib/assign/gradebook/test-hand-ins'
import { handedIn, refused } from '@/lib/assign/gradebook/taken'
import { soundContents } from './sound-contents'
import { storageWords } from './storage-words'

const ada = handedIn('ada.json', handIn('Ada'))
const other = refused('cv.pdf', 'It is not a text file.')
const judgement = { fresh: { kind: 'judged', seed: 1, ms: 2, checks: [] } }
const roster = { lms: 'canvas', delimiter: ',', columns: [], rows: [], identity: [], grades: [] }

describe('soundContents', () => {
  it('gives back what was kept', () => {
    expect(soundContents({ taken: [ada, other], judgements: [['a', judgement]], roster })).toEqual({
      taken: [ada, other],
      judgements: new Map([['a', judgement]]),
      roster,
      unread: 0,
    })
    expect(soundContents({ taken: [], judgements: [], roster: undefined }).roster).toBeNull()
  })

  it('leaves out and counts what does not fit', () => {
    const broken = { ...ada, handIn: { ...ada.handIn, labs: 'none' } }
    const sound = soundContents({
      taken: [broken, ada, null, { kind: 'future' }],
      judgements: [['a', { fresh: { kind: 'judged', checks: 'all' } }]],
      roster: { columns: 7 },
    })
    expect(sound).toEqual({ taken: [ada], judgements: new Map(), roster: null, unread: 4 })
  })

  it('never throws, whatever is kept', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.jsonValue(), (rows, value) => {
        const pairs = rows.map((row, at) => [String(at), row] as const)
        const sound = soundContents({ taken: rows, judgements: pairs, roster: value })
        expect(sound.taken.length).toBeLessThanOrEqual(rows.length)
      }),
    )
  })
})

it.each([
  ['VersionError', /newer version/],
  ['QuotaExceededError', /full/],
  ['SecurityError', /switched off/],
  ['UnknownError', /said so/],
])('words %s', (name, words) => {
  expect(storageWords(new DOMException('said so', name))).toMatch(words)
})
