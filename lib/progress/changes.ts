import { mergeProgress } from './merge'
import { betterOf, mergeAttempts } from './merge-lab'
import type { Change } from './keeper'
import type { Attempt, LabProgress, Progress } from './schema'
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
    return { ...progress, quizzes: { ...progress.quizzes, [key]: quiz } }
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

function whereSafe(keys: readonly string[], change: Change): Change {
  return keys.every(isSafeKey) ? change : (progress) => progress
}

function after(at: number, previous: number | undefined): number {
  return previous === undefined ? at : Math.max(at, previous + 1)
}

/** Joins progress from elsewhere (a file, an undone deletion), whatever was deleted here before. */
export function takeIn(progress: Progress, other: Progress): Progress {
  return mergeProgress(progress, { ...other, epoch: progress.epoch })
}
