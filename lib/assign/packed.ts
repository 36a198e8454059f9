import type { Assignment, LateRule, PassRule } from './assignment'

/** An assignment as a list, shorter than with names; the order is the format. */
type Packed = readonly [
  title: string,
  note: string,
  id: string,
  courseTitle: string,
  courseVersion: string,
  chapters: string,
  labs: string,
  rule: string,
  due: string,
  zone: string,
  late: string,
]

/** Ids hold no spaces, so lists of them are words of one text. */
export function pack({ id, course, title, note, chapters, labs, rule, due }: Assignment): Packed {
  return [
    title,
    note ?? '',
    id,
    course.title,
    course.version,
    chapters.join(' '),
    labs.join(' '),
    packRule(rule),
    due?.at ?? '',
    due?.zone ?? '',
    due ? packLate(due.late) : '',
  ]
}

/** The reverse, of data from anywhere: what comes out still has to fit the schema. */
export function unpack(data: unknown): unknown {
  if (!Array.isArray(data) || data.length < 11 || !data.every((part) => typeof part === 'string'))
    return null
  const [title, note, id, courseTitle, courseVersion, chapters, labs, rule, at, zone, late] = data
  return {
    id,
    course: { title: courseTitle, version: courseVersion },
    title,
    ...(note ? { note } : {}),
    chapters: words(chapters),
    labs: words(labs),
    rule: unpackRule(rule),
    ...(at ? { due: { at, zone, late: unpackLate(late) } } : {}),
  }
}

const words = (text = ''): string[] => text.split(' ').filter(Boolean)

function packRule(rule: PassRule): string {
  if (rule.kind === 'count') return `c${rule.count}`
  return rule.kind === 'percent' ? `p${rule.percent}` : 'a'
}

function unpackRule(text = ''): unknown {
  const number = Number(text.slice(1))
  if (text.startsWith('c')) return { kind: 'count', count: number }
  return text.startsWith('p') ? { kind: 'percent', percent: number } : { kind: 'all' }
}

function packLate(late: LateRule): string {
  if (late.kind === 'deduct') return `d${late.percentPerDay}`
  return late.kind === 'refuse' ? 'r' : 'a'
}

function unpackLate(text = ''): unknown {
  if (text.startsWith('d')) return { kind: 'deduct', percentPerDay: Number(text.slice(1)) }
  return { kind: text === 'r' ? 'refuse' : 'accept' }
}
