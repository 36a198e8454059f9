import { mergeProgress } from './merge'
import { betterOf, mergeAttempts } from './merge-lab'
import type { Change } from './keeper'
import { missed } from './review'
import type { Attempt, KeptAssignment, LabProgress, Progress } from './schema'
import { entryOf, isSafeKey } from './stable'

const emptyLab: LabProgress = { attempts: [], tries: 0, hintsShown: 0 }

/**
 * The changes a learner makes, as functions of the progress. A time given to a change is moved
 * past the one it replaces, so that a wrong clock (here or in an imported file) never makes the
 * older of two values win.
 */
export function openChapter(id: string, at: number): Change {
  return chapterChange(id, at, (chapter) => chapter)
}

export function readHeading(id: string, heading: string, at: number): Change {
  return chapterChange(id, at, (chapter) => ({
    ...chapter,
    heading,
    headingAt: after(at, chapter.headingAt),
  }))
}

export function markRead(id: string, read: boolean, at: number): Change {
  return chapterChange(id, at, (chapter) =>
    read
      ? { ...chapter, readAt: after(at, chapter.unreadAt) }
      : { ...chapter, unreadAt: after(at, chapter.readAt) },
  )
}

export function answerQuiz(
  key: string,
  chosen: readonly number[],
  correct: boolean,
  at: number,
): Change {
  return whereSafe([key], (progress) => {
    const before = entryOf(progress.quizzes, key)
    const quiz = {
      first: before?.first ?? [...chosen],
      firstCorrect: before?.firstCorrect ?? correct,
      firstAt: before?.firstAt ?? at,
      latest: [...chosen],
      at: after(at, before?.at),
      correct: correct || before?.correct === true,
    }
    const quizzes = { ...progress.quizzes, [key]: quiz }
    if (correct) return { ...progress, quizzes }
    const review = missed(at, entryOf(progress.reviews, key))
    return { ...progress, quizzes, reviews: { ...progress.reviews, [key]: review } }
  })
}

export function saveDraft(
  lab: string,
  files: Readonly<Record<string, string>>,
  at: number,
): Change {
  return labChange(lab, (before) => ({
    ...before,
    draft: { files: { ...files }, at: after(at, before.draft?.at) },
  }))
}

export function recordAttempt(lab: string, attempt: Attempt, total: number): Change {
  const passed = attempt.passed.length
  const passedAll = total > 0 && passed === total
  return labChange(lab, (before) => ({
    ...before,
    attempts: mergeAttempts(before.attempts, [attempt]),
    tries: before.tries + 1,
    best: betterOf(before.best, { passed, total }),
    passedAt: before.passedAt ?? (passedAll ? attempt.at : undefined),
  }))
}

export function showHint(lab: string, shown: number): Change {
  return labChange(lab, (before) => ({
    ...before,
    hintsShown: Math.max(before.hintsShown, Math.min(shown, 3)),
  }))
}

export function showSolution(lab: string, at: number): Change {
  return labChange(lab, (before) => ({ ...before, solutionShownAt: before.solutionShownAt ?? at }))
}

/** Opening a link for an assignment that is known brings it back, with the newer link. */
export function openAssignment(id: string, link: string, at: number): Change {
  return whereSafe([id], (progress) => {
    const before = entryOf(progress.assignments, id)
    if (before && before.link === link && !before.removed) return progress
    const kept = {
      ...(before ?? { openedAt: at }),
      link,
      removed: false,
      at: after(at, before?.at),
    }
    return { ...progress, assignments: { ...progress.assignments, [id]: kept } }
  })
}

export function removeAssignment(id: string, removed: boolean, at: number): Change {
  return assignmentChange(id, (kept) => ({ ...kept, removed, at: after(at, kept.at) }))
}

export function noteHandIn(id: string, at: number): Change {
  return assignmentChange(id, (kept) => ({ ...kept, handedInAt: after(at, kept.handedInAt) }))
}

/** `key` counts for a first name only: it stays the same under every later one. */
export function nameLearner(name: string, key: string, at: number): Change {
  return (progress) => ({
    ...progress,
    learner: { name, key: progress.learner?.key ?? key, at: after(at, progress.learner?.at) },
  })
}

export function visit(path: string, at: number): Change {
  return (progress) => ({ ...progress, last: { path, at: after(at, progress.last?.at) } })
}

function chapterChange(
  id: string,
  at: number,
  change: (chapter: Progress['chapters'][string]) => Progress['chapters'][string],
): Change {
  return whereSafe([id], (progress) => {
    const chapter = change(entryOf(progress.chapters, id) ?? { openedAt: at })
    return { ...progress, chapters: { ...progress.chapters, [id]: chapter } }
  })
}

function labChange(id: string, change: (lab: LabProgress) => LabProgress): Change {
  return whereSafe([id], (progress) => {
    const lab = change(entryOf(progress.labs, id) ?? emptyLab)
    return { ...progress, labs: { ...progress.labs, [id]: lab } }
  })
}

function assignmentChange(id: string, change: (kept: KeptAssignment) => KeptAssignment): Change {
  return whereSafe([id], (progress) => {
    const before = entryOf(progress.assignments, id)
    if (!before) return progress
    return { ...progress, assignments: { ...progress.assignments, [id]: change(before) } }
  })
}

export function whereSafe(keys: readonly string[], change: Change): Change {
  return keys.every(isSafeKey) ? change : (progress) => progress
}

export function after(at: number, previous: number | undefined): number {
  return previous === undefined ? at : Math.max(at, previous + 1)
}

/** Joins progress from elsewhere (a file, an undone deletion), whatever was deleted here before. */
export function takeIn(progress: Progress, other: Progress): Progress {
  return mergeProgress(progress, { ...other, epoch: progress.epoch })
}
