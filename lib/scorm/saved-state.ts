import type { Attempt, LabProgress, Progress } from '@/lib/progress/schema'
import { own } from './own'
import { packDraft, unpackDraft, type Starters } from './packed-draft'
import type { SavedAttempt, SavedDraft, SavedLab, SavedState } from './saved-schema'
import type { Asked } from './standing'
import { crc32Hex } from '@/lib/text/crc32'

type Labs = Asked['labs']

/** One thing to be saved; the most important come first. */
export type SavedItem = {
  readonly part: 'l' | 'c' | 'q' | 'd'
  readonly id: string
  readonly value: unknown
}

/**
 * What of the progress is saved, results before answers before code, the newest code first. With
 * `starters` code is packed against them.
 */
export function savedItems(
  progress: Progress,
  labs: Labs,
  starters: Starters = {},
): readonly SavedItem[] {
  const { chapters, quizzes } = progress
  const entries = Object.entries(progress.labs)
  const drafts = entries
    .flatMap(([id, { draft }]) => (draft ? [{ id, ...draft }] : []))
    .toSorted((a, b) => b.at - a.at)
  return [
    ...entries.map(([id, lab]) => item('l', id, savedLab(lab, own(checksOf(labs), id)))),
    ...Object.entries(chapters).map(([id, { openedAt, heading, headingAt, readAt, unreadAt }]) =>
      item('c', id, { o: openedAt, h: heading, H: headingAt, r: readAt, u: unreadAt }),
    ),
    ...Object.entries(quizzes).map(([id, quiz]) =>
      item('q', id, [
        quiz.first,
        quiz.latest,
        Number(quiz.firstCorrect),
        Number(quiz.correct),
        quiz.firstAt,
        quiz.at,
      ]),
    ),
    ...drafts.map(({ id, files, at }) =>
      item('d', id, packDraft(id, files, at, starters) ?? [files, at]),
    ),
  ]
}

/** The progress as the store keeps it, to be checked there like any stored state. */
export function progressOf(state: SavedState, labs: Labs, starters: Starters): unknown {
  return {
    version: 2,
    epoch: 0,
    labs: mapped({ ...draftsOnly(state), ...state.l }, (lab, id) => ({
      ...labOf(lab, own(checksOf(labs), id)),
      ...draftOf(state, id, starters),
    })),
    chapters: mapped(state.c ?? {}, ({ o, h, H, r, u }) =>
      given({ openedAt: o, heading: h, headingAt: H, readAt: r, unreadAt: u }),
    ),
    quizzes: mapped(state.q ?? {}, ([first, latest, firstCorrect, correct, firstAt, at]) => ({
      first,
      latest,
      firstCorrect: firstCorrect === 1,
      correct: correct === 1,
      firstAt,
      at,
    })),
  }
}

const item = (part: SavedItem['part'], id: string, value: unknown): SavedItem => ({
  part,
  id,
  value,
})

const checksOf = (labs: Labs) => Object.fromEntries(labs.map(({ id, checks }) => [id, checks]))

/** Only the latest and the best attempt, as bits: which checks passed, not what was typed. */
function savedLab(lab: LabProgress, checks: readonly string[] = []): SavedLab {
  const { tries, hintsShown, passedAt, solutionShownAt, best } = lab
  const kept = checks.length === 0 ? [] : twoAttempts(lab.attempts)
  return given({
    t: tries || undefined,
    h: hintsShown || undefined,
    p: passedAt,
    s: solutionShownAt,
    b: best && [best.passed, best.total],
    k: kept.length > 0 ? listMark(checks) : undefined,
    a: kept.length > 0 ? kept.map((attempt) => savedAttempt(attempt, checks)) : undefined,
  })
}

function twoAttempts(attempts: readonly Attempt[]): readonly Attempt[] {
  const latest = attempts.at(-1)
  if (!latest) return []
  const best = attempts.reduce((a, b) => (b.passed.length > a.passed.length ? b : a))
  return best === latest ? [latest] : [best, latest]
}

const savedAttempt = (
  { at, ms, seed, passed }: Attempt,
  checks: readonly string[],
): SavedAttempt => [
  at,
  Math.round(ms),
  seed ?? -1,
  checks
    .reduce((bits, id, index) => (passed.includes(id) ? bits | (1n << BigInt(index)) : bits), 0n)
    .toString(16),
]

function labOf({ t, h, p, s, b, k, a }: SavedLab, checks: readonly string[] = []) {
  const attempts = k === listMark(checks) ? (a ?? []) : []
  return given({
    attempts: attempts.map((attempt) => attemptOf(attempt, checks)),
    tries: t ?? 0,
    hintsShown: h ?? 0,
    passedAt: p,
    solutionShownAt: s,
    best: b && { passed: b[0], total: b[1] },
  })
}

function attemptOf([at, ms, seed, hex]: SavedAttempt, checks: readonly string[]) {
  const bits = BigInt(`0x${hex}`)
  const isPassed = (_: string, index: number) => ((bits >> BigInt(index)) & 1n) === 1n
  return {
    at,
    ms,
    ...(seed < 0 ? {} : { seed }),
    passed: checks.filter(isPassed),
    failed: checks.filter((id, index) => !isPassed(id, index)),
  }
}

function draftOf(state: SavedState, id: string, starters: Starters) {
  const draft = own(state.d ?? {}, id)
  const files = draft && filesOf(id, draft, starters)
  return files ? { draft: { files, at: draft[1] } } : {}
}

const filesOf = (id: string, draft: SavedDraft, starters: Starters) =>
  draft.length === 2 ? draft[0] : unpackDraft(id, draft, starters)

/** Labs whose code was packed against a starter that this package no longer has. */
export const unreadableCode = ({ d = {} }: SavedState, starters: Starters): readonly string[] =>
  Object.entries(d).flatMap(([id, draft]) => (filesOf(id, draft, starters) ? [] : [id]))

const draftsOnly = ({ d = {} }: SavedState): Record<string, SavedLab> => mapped(d, () => ({}))

/** Bits only mean something while the checks are the same in the same order. */
const listMark = (checks: readonly string[]): string => crc32Hex(checks.join()).slice(0, 4)

const mapped = <In, Out>(
  record: Readonly<Record<string, In>>,
  map: (value: In, id: string) => Out,
): Record<string, Out> =>
  Object.fromEntries(Object.entries(record).map(([id, value]) => [id, map(value, id)]))

/** Without the fields that are not there. */
const given = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
