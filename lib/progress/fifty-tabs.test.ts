import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  answerQuiz,
  markRead,
  nameLearner,
  noteHandIn,
  openAssignment,
  openChapter,
  readHeading,
  recordAttempt,
  removeAssignment,
  saveDraft,
  showHint,
  showSolution,
  visit,
} from './changes'
import { fakeStash } from './fake-stash'
import type { Change } from './keeper'
import { mergeProgress } from './merge'
import { emptyProgress, maxAttempts, type Progress } from './schema'
import { stableText } from './stable'
import { Vault } from './vault'

const tabs = 50

// Few names and times, so that tabs meet in the same places at the same moment.
const at = fc.integer({ min: 1, max: 40 })
const id = fc.constantFrom('a', 'b', 'c')
const text = fc.constantFrom('x', 'y', 'z')
const checks = fc.subarray(['one', 'two', 'three'])
const edit: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(id, at).map(([chapter, time]) => openChapter(chapter, time)),
  fc.tuple(id, text, at).map(([chapter, heading, time]) => readHeading(chapter, heading, time)),
  fc.tuple(id, fc.boolean(), at).map(([chapter, read, time]) => markRead(chapter, read, time)),
  fc
    .tuple(id, fc.subarray([0, 1, 2]), fc.boolean(), at)
    .map(([key, chosen, right, time]) => answerQuiz(key, chosen, right, time)),
  fc.tuple(id, text, at).map(([lab, code, time]) => saveDraft(lab, { 'main.py': code }, time)),
  fc
    .tuple(id, at, checks, text)
    .map(([lab, time, passed, code]) =>
      recordAttempt(lab, { at: time, passed, failed: [], ms: 1, files: { 'main.py': code } }, 3),
    ),
  fc.tuple(id, fc.nat({ max: 4 })).map(([lab, shown]) => showHint(lab, shown)),
  fc.tuple(id, at).map(([lab, time]) => showSolution(lab, time)),
  fc.tuple(id, text, at).map(([key, link, time]) => openAssignment(key, link, time)),
  fc.tuple(id, fc.boolean(), at).map(([key, gone, time]) => removeAssignment(key, gone, time)),
  fc.tuple(id, at).map(([key, time]) => noteHandIn(key, time)),
  fc.tuple(text, at).map(([name, time]) => nameLearner(name, `key-${name}`, time)),
  fc.tuple(text, at).map(([path, time]) => visit(path, time)),
)

/** What each tab did on its own. */
const replicas = fc
  .array(fc.array(edit, { maxLength: 12 }), { minLength: tabs, maxLength: tabs })
  .map((all) => all.map((edits) => edits.reduce<Progress>((now, one) => one(now), emptyProgress)))
/** Who hears whom, in which order; hearing somebody again is common. */
const meetings = fc.array(fc.tuple(fc.nat({ max: tabs - 1 }), fc.nat({ max: tabs - 1 })), {
  minLength: 100,
  maxLength: 300,
})
const order = fc.shuffledSubarray([...Array(tabs).keys()], { minLength: tabs, maxLength: tabs })

/** After the meetings each tab hears all others once, in an order of its own. */
function converged(
  states: readonly Progress[],
  met: readonly (readonly [number, number])[],
  turn: readonly number[],
) {
  const now = [...states]
  const hear = (who: number, whom: number) => {
    now[who] = mergeProgress(now[who] ?? emptyProgress, now[whom] ?? emptyProgress)
  }
  for (const [who, whom] of met) hear(who, whom)
  for (const who of turn) for (const whom of who % 2 ? turn : turn.toReversed()) hear(who, whom)
  for (const who of turn) for (const whom of turn) hear(who, whom)
  return now.map(stableText)
}

describe(`${tabs} tabs that edit on their own`, () => {
  it('come to the same state, in whatever order and however often they hear each other', () => {
    fc.assert(
      fc.property(
        replicas,
        meetings,
        meetings,
        order,
        order,
        (states, one, other, first, second) => {
          const texts = new Set([
            ...converged(states, one, first),
            ...converged(states, other, second),
          ])
          expect(texts.size).toBe(1)
        },
      ),
      { seed: 7, numRuns: 12 },
    )
  }, 120_000)

  it('leave the same in one storage, and lose no pass, no right answer and no draft', () => {
    fc.assert(
      fc.property(replicas, order, order, (states, first, second) => {
        const stored = [first, second].map((turn) => {
          const { stash } = fakeStash()
          const vaults = states.map(() => new Vault(stash, () => 1))
          // Each writes twice: a repeated message changes nothing.
          for (const who of [...turn, ...turn.toReversed()])
            vaults[who]?.write((there) => mergeProgress(there, states[who] ?? emptyProgress))
          return new Vault(stash, () => 1).read().progress
        })
        expect(stableText(stored[0])).toBe(stableText(stored[1]))
        const [all = emptyProgress] = stored
        for (const state of states) {
          for (const [lab, { passedAt, draft }] of Object.entries(state.labs)) {
            expect(all.labs[lab]?.passedAt ?? Infinity).toBeLessThanOrEqual(passedAt ?? Infinity)
            expect(all.labs[lab]?.draft?.at ?? 0).toBeGreaterThanOrEqual(draft?.at ?? 0)
            expect(all.labs[lab]?.attempts.length).toBeLessThanOrEqual(maxAttempts)
          }
          for (const [key, { correct }] of Object.entries(state.quizzes))
            expect(all.quizzes[key]?.correct).toBe(correct || all.quizzes[key]?.correct)
        }
      }),
      { seed: 7, numRuns: 25 },
    )
  }, 120_000)
})
