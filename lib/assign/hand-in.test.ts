import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reasonIn } from '@/lib/assign/reason'
import { english } from '@/lib/messages/reasons/en'
import { fitted } from '@/lib/progress/shape'
import { labProgressSchema } from '@/lib/progress/schema'
import type { HandIn } from './hand-in'
import { handedInLab } from './handed-in-lab'
import { handInFile, handInText, readHandInAnyhow } from './hand-in-text'

const handIn: HandIn = {
  format: 'day-one-hand-in',
  version: 1,
  name: '<b>Ada</b> Lovelace',
  key: '0123456789abcdef01234567',
  course: { title: 'Course', version: '1.0.0' },
  assignment: {
    id: 'k3v9x2m1qa',
    course: { title: 'Course', version: '1.0.0' },
    title: 'Week 1',
    chapters: ['one'],
    labs: ['seeding'],
    rule: { kind: 'all' },
  },
  handedInAt: 1_800_000_000_000,
  chapters: [{ chapter: 'one', readAt: 5, quizzesRight: 3, quizzes: 4 }],
  labs: [
    {
      lab: 'seeding',
      files: { 'main.py': 'print("ä")\n', 'conf/a.yaml': '' },
      claim: { passed: ['a'], failed: ['b'], seed: 2 ** 32 - 1, ms: 12.5, at: 9 },
      tries: 3,
      hintsShown: 1,
    },
  ],
}
const changed = (part: object) => JSON.stringify({ ...handIn, ...part })
const reasonOf = (text: string) => {
  const read = readHandInAnyhow(text)
  return read.kind === 'refused' ? reasonIn(english, read.reason) : 'accepted'
}

describe('a hand-in', () => {
  it('is read back from its file and from its text', () => {
    expect(readHandInAnyhow(handInFile(handIn))).toEqual({ kind: 'ok', handIn })
    expect(readHandInAnyhow(`\uFEFF${handInFile(handIn)}`)).toEqual({ kind: 'ok', handIn })
    expect(readHandInAnyhow(handInText(handIn))).toEqual({ kind: 'ok', handIn })
  })

  it('is found in what an LMS makes of a text box', () => {
    const html = handInText(handIn).split('\n').join('<br />\r\n&nbsp;')
    expect(readHandInAnyhow(`<p>Hello!</p><p>${html}</p>Sent from my phone`).kind).toBe('ok')
  })

  it('names the field that does not fit', () => {
    expect(reasonOf(changed({ name: ' ' }))).toMatch(/^name: /)
    expect(reasonOf(changed({ labs: [{ ...handIn.labs[0], tries: -1 }] }))).toMatch(
      /^labs\.0\.tries: /,
    )
    expect(reasonOf(changed({ labs: [handIn.labs[0], handIn.labs[0]] }))).toMatch(
      /“seeding”.*twice/,
    )
    expect(reasonOf(changed({ version: 2 }))).toMatch(/newer version.*format 2/)
  })

  it.each(['../a.py', '/etc/passwd', 'a/../b', 'a/__proto__/b', 'C:\\x', '', 'a//b'])(
    'refuses a file called %j',
    (name) => {
      const files = JSON.parse(`{${JSON.stringify(name)}:"x"}`) as Record<string, string>
      expect(reasonOf(changed({ labs: [{ ...handIn.labs[0], files }] }))).toMatch(/^labs\.0\.files/)
    },
  )

  it('takes no file that would reach the prototype of objects', () => {
    const files = JSON.parse('{"__proto__":"x","a.py":"y"}') as Record<string, string>
    const read = readHandInAnyhow(changed({ labs: [{ ...handIn.labs[0], files }] }))
    expect(read.kind === 'ok' && Object.entries(read.handIn.labs[0]?.files ?? {})).toEqual([
      ['a.py', 'y'],
    ])
  })

  it('refuses other things in words', () => {
    expect(reasonOf('')).toMatch(/not JSON/)
    expect(reasonOf('[]')).toMatch(/not a Day One hand-in/)
    expect(reasonOf('{"format":"day-one-progress"}')).toMatch(/not a Day One hand-in/)
    expect(reasonOf('x'.repeat(6_000_000))).toMatch(/larger/)
    expect(reasonOf(handInText(handIn).slice(0, -40))).toMatch(/end of the text is missing/)
    expect(reasonOf(handInText(handIn).replace(/\n.{20}/, '\n'))).toMatch(/changed on its way/)
  })

  it('never throws, whatever is read', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(readHandInAnyhow(text).kind).toBe('refused')
      }),
    )
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.jsonValue(), (at, value) => {
        const entries = Object.entries(handIn)
        const entry = entries[at % entries.length]
        expect(['ok', 'refused']).toContain(
          readHandInAnyhow(changed({ [entry?.[0] ?? '']: value })).kind,
        )
      }),
    )
  })
})

describe('handedInLab', () => {
  const progress = (attempts: unknown[], part: object = {}) =>
    fitted(labProgressSchema, { attempts, tries: attempts.length, ...part })
  const attempt = (
    at: number,
    passed: string[],
    files?: Record<string, string>,
    seed?: number,
  ) => ({
    at,
    passed,
    failed: [],
    ms: 1,
    ...(files ? { files } : {}),
    ...(seed === undefined ? {} : { seed }),
  })

  it('hands in the best attempt, of equals the latest, with its code and seed', () => {
    const lab = handedInLab(
      'seeding',
      progress([
        attempt(1, ['a'], { f: '1' }),
        attempt(2, ['a', 'b'], { f: '2' }, 4),
        attempt(3, ['a', 'b'], { f: '3' }, 5),
        attempt(4, [], { f: '4' }),
      ]),
    )
    expect(lab.files).toEqual({ f: '3' })
    expect(lab.claim).toEqual({ passed: ['a', 'b'], failed: [], seed: 5, ms: 1, at: 3 })
    expect(lab).toMatchObject({ tries: 4, firstTryAt: 1 })
  })

  it('claims nothing for code that is no longer there', () => {
    const lab = handedInLab(
      'seeding',
      progress([attempt(1, ['a'])], { draft: { files: { f: 'x' }, at: 2 } }),
    )
    expect(lab).toMatchObject({ lab: 'seeding', files: { f: 'x' } })
    expect(lab).not.toHaveProperty('claim')
  })

  it('hands in an empty lab that nobody opened', () => {
    expect(handedInLab('seeding', undefined)).toEqual({
      lab: 'seeding',
      files: {},
      tries: 0,
      hintsShown: 0,
    })
  })
})
