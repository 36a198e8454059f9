import { describe, expect, it } from 'vitest'
import { reasonIn } from '@/lib/assign/reason'
import { english } from '@/lib/messages/reasons/en'
import { assignmentsOf, entriesOf } from './group'
import { handedIn, refused, type Taken } from './taken'
import { assignment, handIn } from './test-hand-ins'

const now = Date.UTC(2026, 11, 1)
const taken = (source: string, ...args: Parameters<typeof handIn>): Taken =>
  handedIn(source, handIn(...args))

describe('entriesOf', () => {
  it('lets a later hand-in of the same learner replace the earlier, in any order', () => {
    const older = taken('a', 'Ada', { handedInAt: 1 })
    const newer = taken('b', ' ada ', { handedInAt: 2, key: handIn('Ada').key })
    for (const all of [
      [older, newer],
      [newer, older, newer],
    ]) {
      const [entry, ...more] = entriesOf(all, assignment, now)
      expect(more).toEqual([])
      expect(entry).toMatchObject({ source: 'b', notes: [] })
      expect(entry?.replaced.map(({ source }) => source)).toEqual(['a'])
    }
  })

  it('keeps people apart, and says what is odd', () => {
    const entries = entriesOf(
      [
        taken('a', 'Ada', { key: 'shared-machine' }),
        taken('b', 'Bob', { key: 'shared-machine' }),
        taken('c', 'Cy'),
        taken('d', 'Cy', { key: 'another-key' }),
        taken('e', 'Eve', { handedInAt: now + 86_400_000 }),
        taken('f', 'Fay', { course: { title: 'Course', version: '0.9.0' } }),
        taken('g', 'Gil', { assignment: { ...assignment, rule: { kind: 'count', count: 1 } } }),
      ],
      assignment,
      now,
    )
    expect(
      entries.map(
        ({ handIn: { name }, notes }) =>
          `${name}: ${notes.map((note) => reasonIn(english, note)).join(' ')}`,
      ),
    ).toEqual([
      'Ada: The same browser handed in as “Bob”, too.',
      'Bob: The same browser handed in as “Ada”, too.',
      'Cy: Another browser handed in under this name, too: two people, or two machines.',
      'Cy: Another browser handed in under this name, too: two people, or two machines.',
      'Eve: It says that it was made in the future: a clock was wrong, or the file was edited.',
      'Fay: It was made with version 0.9.0 of the course, not 1.0.0.',
      'Gil: It was made for another wording of this assignment; the one above is applied to it.',
    ])
  })
})

describe('assignmentsOf', () => {
  it('takes the wording that most hand-ins have', () => {
    const eased = { ...assignment, rule: { kind: 'count' as const, count: 1 } }
    const other = { ...assignment, id: 'anotherone', title: 'Week 2' }
    expect(
      assignmentsOf([
        taken('a', 'Ada', { assignment: eased }),
        taken('b', 'Bob'),
        taken('c', 'Cy'),
        taken('d', 'Dan', { assignment: other }),
        refused('x', ''),
      ]),
    ).toEqual([
      { assignment, handIns: 3 },
      { assignment: other, handIns: 1 },
    ])
  })
})
