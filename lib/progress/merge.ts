import { mergeLabs } from './merge-lab'
import { latest, maxOf, mergeRecords, minOf } from './merge-parts'
import { stableText } from './stable'
import type { ChapterProgress, KeptAssignment, Progress, QuizProgress } from './schema'

/**
 * Joins what two tabs, or this browser and a file, know: best result, latest draft, union of
 * done. Commutative, associative and idempotent, so order and repetition do not matter.
 * A higher epoch means the lower one was deleted, and wins whole.
 */
export function mergeProgress(a: Progress, b: Progress): Progress {
  if (a.epoch !== b.epoch) return a.epoch > b.epoch ? a : b
  return {
    version: 2,
    epoch: a.epoch,
    chapters: mergeRecords(a.chapters, b.chapters, mergeChapters),
    quizzes: mergeRecords(a.quizzes, b.quizzes, mergeQuizzes),
    labs: mergeRecords(a.labs, b.labs, mergeLabs),
    assignments: mergeRecords(a.assignments, b.assignments, mergeAssignments),
    notes: mergeRecords(a.notes, b.notes, later),
    reviews: mergeRecords(a.reviews, b.reviews, later),
    learner: latest(a.learner, b.learner, (learner) => learner.at),
    last: latest(a.last, b.last, (last) => last.at),
  }
}

function later<T extends { readonly at: number }>(a: T, b: T): T {
  return latest(a, b, (value) => value.at) ?? a
}

function mergeChapters(a: ChapterProgress, b: ChapterProgress): ChapterProgress {
  const place = latest(a, b, (chapter) => chapter.headingAt ?? -1, headingText)
  return {
    openedAt: Math.min(a.openedAt, b.openedAt),
    heading: place?.heading,
    headingAt: place?.headingAt,
    readAt: maxOf(a.readAt, b.readAt),
    unreadAt: maxOf(a.unreadAt, b.unreadAt),
  }
}

function headingText(chapter: ChapterProgress): string {
  return chapter.heading ?? ''
}

function mergeQuizzes(a: QuizProgress, b: QuizProgress): QuizProgress {
  const later =
    latest(
      a,
      b,
      (quiz) => quiz.at,
      (quiz) => stableText(quiz.latest),
    ) ?? a
  const earlier =
    latest(
      a,
      b,
      (quiz) => -quiz.firstAt,
      (quiz) => stableText([quiz.first, quiz.firstCorrect]),
    ) ?? a
  return {
    first: earlier.first,
    firstCorrect: earlier.firstCorrect,
    firstAt: minOf(a.firstAt, b.firstAt) ?? a.firstAt,
    latest: later.latest,
    at: later.at,
    correct: a.correct || b.correct,
  }
}

function mergeAssignments(a: KeptAssignment, b: KeptAssignment): KeptAssignment {
  const later =
    latest(
      a,
      b,
      (kept) => kept.at,
      (kept) => stableText([kept.link, kept.removed]),
    ) ?? a
  return {
    link: later.link,
    removed: later.removed,
    at: later.at,
    openedAt: Math.min(a.openedAt, b.openedAt),
    handedInAt: maxOf(a.handedInAt, b.handedInAt),
  }
}
