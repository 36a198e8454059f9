import { describe, expect, it } from 'vitest'
import { maxHandedLength, readHandedState } from './handed-state'

const draft = { files: { 'main.py': 'x' }, at: 5 }

describe('readHandedState', () => {
  it('takes in the labs of the page and nothing besides', () => {
    const read = readHandedState(
      {
        version: 1,
        epoch: 9,
        labs: { seeding: { draft }, config: { draft } },
        chapters: { conflicts: { openedAt: 1, readAt: 2 } },
        learner: { name: 'Eve', key: 'k', at: 1 },
        notes: { 'a/b/c': { quote: '', from: 0, text: 'forged', madeAt: 1, at: 1 } },
        reviews: { 'a/b': { step: 4, due: 1, at: 9 } },
      },
      ['seeding', 'shapes'],
    )
    expect(read).toEqual({
      kind: 'ready',
      progress: {
        version: 2,
        epoch: 0,
        chapters: {},
        quizzes: {},
        notes: {},
        reviews: {},
        assignments: {},
        labs: { seeding: { draft, attempts: [], tries: 0, hintsShown: 0 } },
      },
    })
  })

  it('keeps what is sound of a state that is partly broken', () => {
    const broken = { version: 1, labs: { seeding: { draft, tries: 'many', passedAt: -4 } } }
    expect(readHandedState(broken, ['seeding'])).toMatchObject({
      kind: 'ready',
      progress: { labs: { seeding: { draft, tries: 0 } } },
    })
  })

  const cycle: Record<string, unknown> = { version: 1 }
  cycle.labs = cycle
  it.each<[string, unknown, RegExp]>([
    ['nothing', undefined, /plain data/],
    ['a cycle', cycle, /plain data/],
    ['a big integer', { version: 1n, labs: {} }, /plain data/],
    ['text', 'version', /not a Day One progress file/],
    ['a list', [], /not a Day One progress file/],
    ['a newer format', { version: 99, labs: {} }, /newer version/],
    ['no version', { labs: {} }, /not a Day One progress file/],
    ['far too much', { version: 1, labs: {}, x: 'x'.repeat(maxHandedLength) }, /2 million/],
  ])('refuses %s in words', (_, data, message) => {
    const read = readHandedState(data, ['seeding'])
    expect(read).toMatchObject({ kind: 'refused' })
    expect(read.kind === 'refused' && read.message).toMatch(message)
  })

  it('lets nothing reach a prototype', () => {
    const hostile = JSON.parse(
      '{"version":1,"labs":{"__proto__":{"tries":3},"constructor":{"tries":3}}}',
    ) as unknown
    const read = readHandedState(hostile, ['__proto__', 'constructor', 'seeding'])
    expect(read.kind === 'ready' && read.progress.labs).toEqual({})
    expect('tries' in {}).toBe(false)
  })
})
