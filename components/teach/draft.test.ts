import { describe, expect, it } from 'vitest'
import { assignment } from '@/lib/assign/gradebook/test-hand-ins'
import { checkDraft as check, draftOf, emptyDraft, type Draft } from './draft'
import { teachText } from '@/lib/messages/teach/words'

const checkDraft = (draft: Draft, course: typeof outline) =>
  check(teachText.english.problems, draft, course)

const chapter = { number: 1, short: '', minutes: 1, labs: [], quizzes: [] }
const lab = { title: '', minutes: 1, checks: [] }
const outline = {
  title: assignment.course.title,
  version: assignment.course.version,
  chapters: [{ ...chapter, id: 'one' }],
  labs: [
    { ...lab, id: 'seeding' },
    { ...lab, id: 'leak' },
  ],
}

describe('checkDraft', () => {
  it('brings an assignment back that was opened for a change', () => {
    expect(checkDraft(draftOf(assignment), outline)).toEqual({ kind: 'ok', assignment })
  })

  it('names every field that is not ready', () => {
    const checked = checkDraft(
      { ...emptyDraft(), rule: { kind: 'count', count: 3 }, hasDue: true, at: '2026-02-30T10:00' },
      outline,
    )
    const fields = checked.kind === 'problems' ? checked.problems.map(({ field }) => field) : []
    expect(fields).toEqual(['title', 'items', 'due'])
    const few = {
      ...emptyDraft(),
      title: 'A',
      labs: ['leak'],
      rule: { kind: 'count' as const, count: 3 },
    }
    expect(checkDraft(few, outline)).toEqual({
      kind: 'problems',
      problems: [{ field: 'rule', words: 'Only 1 is chosen.' }],
    })
  })

  it('asks in the order of the course, and leaves out what the course has not', () => {
    const draft = { ...draftOf(assignment), labs: ['leak', 'gone', 'seeding'] }
    const checked = checkDraft(draft, outline)
    expect(checked.kind === 'ok' && checked.assignment.labs).toEqual(['seeding', 'leak'])
  })

  it('draws another id each time', () => {
    const ids = Array.from({ length: 50 }, () => emptyDraft().id)
    expect(new Set(ids).size).toBe(50)
    expect(ids.every((id) => /^[0-9a-f]{12}$/.test(id))).toBe(true)
  })
})
