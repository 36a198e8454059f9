import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Assignment } from './assignment'
import { readLink, writeLink } from './link'

const whole: Assignment = {
  id: 'k3v9x2m1qa',
  course: { title: 'Modern AI Engineering Landscape', version: '1.0.0' },
  title: 'Week 3: reproducible runs',
  note: 'Read first, then the labs. Hand in one file.',
  chapters: ['evolution', 'stack', 'environments'],
  labs: ['seeding', 'lock-diff'],
  rule: { kind: 'count', count: 4 },
  due: {
    at: '2026-12-01T23:59',
    zone: 'Europe/Berlin',
    late: { kind: 'deduct', percentPerDay: 10 },
  },
}

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8})?$/)
const assignments: fc.Arbitrary<Assignment> = fc
  .record({
    id: fc.stringMatching(/^[a-z0-9]{8,32}$/),
    course: fc.record({ title: fc.string({ maxLength: 50 }), version: fc.constant('1.2.3') }),
    title: fc.string({ minLength: 1, maxLength: 120, unit: 'grapheme' }).filter((text) => {
      return text.trim() === text && text.length <= 120
    }),
    chapters: fc.array(id, { maxLength: 12 }),
    labs: fc.array(id, { maxLength: 30 }),
    rule: fc.oneof(
      fc.constant({ kind: 'all' as const }),
      fc.record({ kind: fc.constant('count' as const), count: fc.integer({ min: 1, max: 40 }) }),
      fc.record({
        kind: fc.constant('percent' as const),
        percent: fc.integer({ min: 1, max: 100 }),
      }),
    ),
  })
  .filter(({ title }) => title.trim() !== '')

describe('writeLink and readLink', () => {
  it('bring an assignment back as it was', () => {
    expect(readLink(writeLink(whole))).toEqual({ kind: 'ok', assignment: whole })
    fc.assert(
      fc.property(assignments, (assignment) => {
        expect(readLink(`#${writeLink(assignment)}`)).toEqual({ kind: 'ok', assignment })
      }),
    )
  })

  it('need no escaping in an address', () => {
    fc.assert(
      fc.property(assignments, (assignment) => {
        expect(writeLink(assignment)).toMatch(/^1\.[\w-]+$/)
      }),
    )
  })

  it('read a link that a mail program wrapped or escaped', () => {
    const link = writeLink(whole)
    const wrapped = `${link.slice(0, 40)}\n ${link.slice(40)}%3D`
    expect(readLink(wrapped).kind).toBe('ok')
  })

  it('never throw and never invent an assignment when a letter is changed', () => {
    const link = writeLink(whole)
    const sound = JSON.stringify(whole)
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: link.length - 2 }),
        fc.constantFrom(...letters.split('')),
        (at, letter) => {
          fc.pre(link[at] !== letter)
          const read = readLink(link.slice(0, at) + letter + link.slice(at + 1))
          // The last bits of the last byte mean nothing: there a change changes nothing.
          const invented = read.kind === 'ok' && JSON.stringify(read.assignment) !== sound
          expect(invented).toBe(false)
          expect(['ok', 'damaged', 'foreign']).toContain(read.kind)
        },
      ),
    )
  })

  it('say what a link was about that lost its end', () => {
    const link = writeLink(whole)
    const read = readLink(link.slice(0, Math.floor(link.length * 0.8)))
    expect(read).toEqual({ kind: 'damaged', title: whole.title, note: whole.note })
    for (let cut = 1; cut <= 30; cut += 1)
      expect(readLink(link.slice(0, -cut)).kind).toBe('damaged')
    expect(readLink(link.slice(0, 30))).toEqual({ kind: 'damaged' })
  })

  it.each([
    ['', 'empty'],
    ['#', 'empty'],
    ['#reproducibility', 'foreign'],
    ['#1.', 'foreign'],
    ['#0.AAAA', 'foreign'],
    ['#2.AAAA', 'newer'],
    [`#1.${'A'.repeat(20_000)}`, 'foreign'],
  ])('call %j %s', (hash, kind) => {
    expect(readLink(hash).kind).toBe(kind)
  })

  it('refuse what unpacks to a novel', () => {
    const long = writeLink({ ...whole, note: 'x'.repeat(100_000) })
    expect(long.length).toBeLessThan(2_000)
    expect(readLink(long).kind).toBe('foreign')
  })
})
