import type { Assignment } from '../assignment'
import type { Claim, HandIn } from '../hand-in'

export const assignment: Assignment = {
  id: 'k3v9x2m1qa',
  course: { title: 'Course', version: '1.0.0' },
  title: 'Week 1',
  chapters: ['one'],
  labs: ['seeding', 'leak'],
  rule: { kind: 'all' },
  due: { at: '2026-12-01T23:59', zone: 'UTC', late: { kind: 'deduct', percentPerDay: 10 } },
}

export const claim = (passed: string[], failed: string[] = [], seed?: number): Claim => ({
  passed,
  failed,
  ms: 1,
  at: 1,
  ...(seed === undefined ? {} : { seed }),
})

export const handIn = (name: string, part: Partial<HandIn> = {}): HandIn => ({
  format: 'day-one-hand-in',
  version: 1,
  name,
  key: `key-of-${name.toLowerCase().replaceAll(/\W/g, '-')}`.padEnd(12, '-'),
  course: assignment.course,
  assignment,
  handedInAt: Date.UTC(2026, 10, 30),
  chapters: [{ chapter: 'one', readAt: 1, quizzesRight: 2, quizzes: 3 }],
  labs: [{ lab: 'seeding', files: { 'a.py': '1' }, tries: 1, hintsShown: 0 }],
  ...part,
})
