import { sayIn } from '@/lib/messages/saying'
import { english } from '@/lib/messages/storage/en'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseProgress } from './parse'
import { labProgressSchema, progressSchema, type LabProgress, type Progress } from './schema'
import { fitted } from './shape'
import { exportText } from './transfer'

const fixture = (name: string) =>
  readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), 'utf8')
const v1 = fixture('v1')
const v2 = fixture('v2')
/** What version 1 says, as version 2 says it. */
const state = fitted(progressSchema, {
  ...JSON.parse(v1),
  version: 2,
  reviews: {
    'reproducibility/randn-prefix': {
      step: 0,
      due: 1_764_000_120_000 + 86_400_000,
      at: 1_764_000_120_000,
    },
  },
})
const seeding = fitted(labProgressSchema, state.labs.seeding)

function salvaged(text: string) {
  const result = parseProgress(text)
  if (result.kind !== 'salvaged') throw new Error(`expected salvaged, got ${result.kind}`)
  return result
}

function changed(change: (state: Progress) => object): string {
  return JSON.stringify(change(structuredClone(state)))
}

function withLab(change: (lab: LabProgress) => object): string {
  return changed((before) => ({ ...before, labs: { seeding: change(seeding) } }))
}

describe('parseProgress', () => {
  it('reads a state of version 1; a question missed then comes back', () => {
    expect(parseProgress(v1)).toEqual({ kind: 'ok', progress: state })
  })

  it('reads a state of version 2 as it was written', () => {
    const written = fitted(progressSchema, JSON.parse(v2))
    expect(parseProgress(v2)).toEqual({ kind: 'ok', progress: written })
    expect(Object.values(written.notes)).toHaveLength(2)
  })

  it('drops a note that is too long, and says so by field', () => {
    const text = v2.replace('Ask about', 'x'.repeat(5000))
    const { progress, problems } = salvaged(text)
    expect(Object.keys(progress.notes)).toEqual(['reproducibility/b-9z8y7/5a4b3c2d1e0f'])
    expect(problems.map((problem) => sayIn(english, problem.why))).toEqual([
      'expected text of at most 4000 characters, found text',
    ])
  })

  it('reads an exported file', () => {
    const result = parseProgress(v1)
    if (result.kind !== 'ok') throw new Error(result.kind)
    expect(parseProgress(exportText(result.progress, 0))).toEqual(result)
  })

  it.each([
    ['cut off JSON', v1.slice(0, 200), /not valid JSON/],
    ['an empty text', '', /not valid JSON/],
    ['a list', '[]', /not a Day One progress file/],
    ['a word', '"hello"', /not a Day One progress file/],
    ['null', 'null', /not a Day One progress file/],
    ["somebody else's object", '{"version":1,"theme":"dark"}', /not a Day One progress file/],
    ['a version that is a word', '{"version":"1","labs":{}}', /which version/],
    ['a version below 1', '{"version":0,"labs":{}}', /which version/],
  ])('says why it cannot read %s', (_, text, reason) => {
    const result = parseProgress(text)
    if (result.kind !== 'unreadable') throw new Error(`expected unreadable, got ${result.kind}`)
    expect(sayIn(english, result.why)).toMatch(reason)
  })

  it('recognises a newer version', () => {
    expect(parseProgress('{"version":7,"labs":{}}')).toEqual({ kind: 'newer', version: 7 })
  })

  it('reports a step that throws', () => {
    const result = parseProgress(v1, [
      () => {
        throw new Error('no quizzes')
      },
    ])
    expect(result).toEqual({
      kind: 'unreadable',
      why: { is: 'notUpdated', of: [1, 'no quizzes'] },
    })
  })

  it('drops a section of the wrong shape and keeps the others', () => {
    const { progress, problems } = salvaged(changed((before) => ({ ...before, quizzes: 5 })))
    expect(progress.quizzes).toEqual({})
    expect(progress.labs).toEqual(state.labs)
    expect(problems.map((problem) => problem.path)).toEqual(['quizzes'])
  })

  it('keeps a draft beside attempts that cannot be read, and the sound attempts', () => {
    const unsound = { at: 'yesterday', passed: 3, failed: [], ms: 1 }
    const { progress, problems } = salvaged(
      withLab((lab) => ({
        ...lab,
        attempts: [unsound, 'nonsense', ...lab.attempts],
        hintsShown: 9,
      })),
    )
    expect(progress.labs.seeding).toEqual({ ...seeding, hintsShown: 0 })
    expect(problems.map((problem) => problem.path)).toEqual([
      'labs.seeding.attempts.0.at',
      'labs.seeding.attempts.0.passed',
      'labs.seeding.attempts.1',
      'labs.seeding.hintsShown',
    ])
    expect(problems.map((problem) => sayIn(english, problem.why))).toEqual([
      'expected a number from 0 to 8640000000000000, found text',
      'expected a list, found 3',
      'expected an object, found text',
      'expected a whole number from 0 to 3, found 9',
    ])
  })

  it('drops only the file that is not text', () => {
    const files = { ...seeding.draft?.files, 'train.py': null }
    const { progress } = salvaged(withLab((lab) => ({ ...lab, draft: { files, at: 1 } })))
    expect(progress.labs.seeding?.draft?.files).toEqual({ 'repro.py': 'import random\n' })
  })

  it('keeps the latest attempts in order, each once', () => {
    const many = Array.from({ length: 30 }, (_, at) => ({ at, passed: [], failed: [], ms: 1 }))
    const text = withLab((lab) => ({ ...lab, attempts: [...many, ...many.toReversed()] }))
    const result = parseProgress(text)
    const attempts = result.kind === 'ok' ? result.progress.labs.seeding?.attempts : undefined
    expect(attempts?.map((attempt) => attempt.at)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 10),
    )
  })

  it('drops an entry that lacks what it needs', () => {
    const { progress } = salvaged(
      changed(({ chapters, ...before }) => ({
        ...before,
        chapters: { ...chapters, reproducibility: { readAt: 1 } },
      })),
    )
    expect(Object.keys(progress.chapters)).toEqual(['locking-an-environment'])
  })

  it('refuses times that are no dates', () => {
    const { progress } = salvaged(v1.replace('1764000400000', '1e999'))
    expect(progress.last).toBeUndefined()
  })

  it('lets no key reach Object.prototype', () => {
    const text = v1.replace(
      '"seeding":',
      '"__proto__": {"polluted": true}, "constructor": {"tries": 1}, "seeding":',
    )
    const { progress, problems } = salvaged(text)
    expect(Object.keys(progress.labs)).toEqual(['seeding'])
    expect(Object.getPrototypeOf(progress.labs)).toBe(Object.prototype)
    expect('polluted' in {}).toBe(false)
    expect(problems.map((problem) => problem.path)).toEqual(['labs.__proto__', 'labs.constructor'])
  })

  it('survives absurd nesting', () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`
    const { progress } = salvaged(v1.replace('"seeding":', `"deep": ${deep}, "seeding":`))
    expect(Object.keys(progress.labs)).toEqual(['seeding'])
  })

  // One fault a pass would take minutes, which the runner's time limit catches.
  it('removes the faults of a large file in a few passes', () => {
    const faults = Object.fromEntries(
      Array.from({ length: 8000 }, (_, index) => [`lab-${index}`, { tries: 'many' }]),
    )
    const { problems } = salvaged(JSON.stringify({ version: 1, labs: faults }))
    expect(problems).toHaveLength(8000)
  }, 30_000)
})
