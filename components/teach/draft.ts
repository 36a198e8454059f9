import { longest, type Assignment, type LateRule, type PassRule } from '@/lib/assign/assignment'
import { dueInstant, ownZone } from '@/lib/assign/due'
import { randomHex } from '@/lib/text/random-hex'
import type { Outline } from './outline'
import type { teachText } from '@/lib/messages/teach/words'

/** An assignment as it stands in the form: what is not chosen yet, or chosen and switched off. */
export type Draft = {
  readonly id: string
  readonly title: string
  readonly note: string
  readonly chapters: readonly string[]
  readonly labs: readonly string[]
  readonly rule: PassRule
  readonly hasDue: boolean
  /** `2026-12-01T23:59`, or empty. */
  readonly at: string
  readonly zone: string
  readonly late: LateRule
}

export function emptyDraft(): Draft {
  return {
    id: randomHex(6),
    title: '',
    note: '',
    chapters: [],
    labs: [],
    rule: { kind: 'all' },
    hasDue: false,
    at: '',
    zone: ownZone(),
    late: { kind: 'accept' },
  }
}

export function draftOf({ id, title, note, chapters, labs, rule, due }: Assignment): Draft {
  return {
    ...emptyDraft(),
    id,
    title,
    note: note ?? '',
    chapters,
    labs,
    rule,
    ...(due ? { hasDue: true, at: due.at, zone: due.zone, late: due.late } : {}),
  }
}

/** A field of the form, and what is wrong with it. */
export type DraftProblem = {
  readonly field: 'title' | 'items' | 'rule' | 'due'
  readonly words: string
}

type Words = (typeof teachText.english)['problems']

export type Checked =
  | { readonly kind: 'ok'; readonly assignment: Assignment }
  | { readonly kind: 'problems'; readonly problems: readonly DraftProblem[] }

export function checkDraft(
  t: Words,
  draft: Draft,
  { title, version, chapters, labs }: Outline,
): Checked {
  const problems = problemsOf(t, draft)
  if (problems.length > 0) return { kind: 'problems', problems }
  const note = draft.note.trim().slice(0, longest.note)
  return {
    kind: 'ok',
    assignment: {
      id: draft.id,
      course: { title, version },
      title: draft.title.trim().slice(0, longest.title),
      ...(note ? { note } : {}),
      // In the order of the course, whatever the order of the clicks.
      chapters: chapters.map(({ id }) => id).filter((id) => draft.chapters.includes(id)),
      labs: labs.map(({ id }) => id).filter((id) => draft.labs.includes(id)),
      rule: draft.rule,
      ...(draft.hasDue ? { due: { at: draft.at, zone: draft.zone, late: draft.late } } : {}),
    },
  }
}

function problemsOf(
  t: Words,
  { title, chapters, labs, rule, hasDue, at, zone }: Draft,
): DraftProblem[] {
  const items = chapters.length + labs.length
  const problems: DraftProblem[] = []
  if (title.trim() === '') problems.push({ field: 'title', words: t.title })
  if (items === 0) problems.push({ field: 'items', words: t.items })
  if (rule.kind === 'count' && items > 0 && rule.count > items)
    problems.push({ field: 'rule', words: t.rule(items) })
  if (hasDue && dueInstant({ at, zone }) === null) problems.push({ field: 'due', words: t.due })
  return problems
}
