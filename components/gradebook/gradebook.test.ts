import { describe, expect, it } from 'vitest'
import type { Verdict } from '@/lib/assign/gradebook/finding'
import type { Source } from '@/lib/assign/gradebook/taken'
import { assignment, claim, handIn } from '@/lib/assign/gradebook/test-hand-ins'
import { handInFile } from '@/lib/assign/hand-in-text'
import { createGradebook } from './gradebook'
import { empty, type Contents, type Kept } from './kept'
import type { Lane, Question } from './lanes'

/** Keeps things as a browser's database would, for as long as the test lasts. */
function memory(start: Contents = empty): Kept & { contents: Contents } {
  const kept = {
    contents: start,
    load: () => Promise.resolve(kept.contents),
    addTaken: (taken: Contents['taken']) => {
      kept.contents = { ...kept.contents, taken: [...kept.contents.taken, ...taken] }
      return Promise.resolve()
    },
    addJudgement: (key: string, judgement: Parameters<Kept['addJudgement']>[1]) => {
      const judgements = new Map(kept.contents.judgements).set(key, judgement)
      kept.contents = { ...kept.contents, judgements }
      return Promise.resolve()
    },
    setRoster: (roster: Contents['roster']) => {
      kept.contents = { ...kept.contents, roster }
      return Promise.resolve()
    },
    replace: (contents: Contents) => {
      kept.contents = contents
      return Promise.resolve()
    },
    onChange: () => () => {},
  }
  return kept
}

const judged = (passed: readonly string[]): Verdict => ({
  kind: 'judged',
  seed: 1,
  ms: 1,
  checks: ['a', 'b'].map((id) => ({
    id,
    title: id,
    state: passed.includes(id) ? 'passed' : 'failed',
    message: '',
  })),
})

/** A judge that answers by what is asked, and writes down the questions. */
function lane(answer: (question: Question) => Verdict | Promise<Verdict | null>) {
  const asked: Question[] = []
  const one: Lane = {
    judge: async (question, signal) => {
      asked.push(question)
      const verdict = await answer(question)
      return signal.aborted ? null : verdict
    },
    dispose: () => {},
  }
  return { asked, openLanes: () => ({ all: [one], dispose: () => {} }) }
}

const work = (name: string, passes: string[]): Source => {
  const lab = (id: string) => ({
    lab: id,
    files: { 'a.py': `${name} ${id}` },
    claim: claim(passes, [], 7),
    tries: 1,
    hintsShown: 0,
  })
  const blob = new Blob([handInFile(handIn(name, { labs: assignment.labs.map(lab) }))])
  return { name: `${name}.json`, size: blob.size, stream: () => blob.stream() }
}

async function opened(kept: Kept, openLanes: ReturnType<typeof lane>['openLanes']) {
  const gradebook = createGradebook({ kept, openLanes, kindOf: () => 'plain' })
  gradebook.connect()
  await expect.poll(() => gradebook.state.getState().phase).toBe('ready')
  return gradebook
}

describe('createGradebook', () => {
  it('judges what comes in, asks the claim’s questions where the two differ, and keeps all', async () => {
    const kept = memory()
    const judge = lane(({ files }) => judged(files['a.py']?.startsWith('Eve') ? [] : ['a', 'b']))
    const gradebook = await opened(kept, judge.openLanes)
    await gradebook.take([work('Ada', ['a', 'b']), work('Eve', ['a', 'b'])])
    const seeds = (name: string) =>
      judge.asked.filter(({ files }) => files['a.py']?.startsWith(name)).map(({ seed }) => seed)
    expect(seeds('Ada')).toEqual([undefined, undefined])
    expect(seeds('Eve')).toEqual([undefined, 7, undefined, 7])
    expect(kept.contents.judgements.size).toBe(4)
    expect(gradebook.state.getState()).toMatchObject({ judging: null, cancelled: false })
  })

  it('is cancelled at once, and goes on where it was, also in another visit', async () => {
    const kept = memory()
    let release = () => {}
    const slow = lane(
      () => new Promise<Verdict>((resolve) => (release = () => resolve(judged(['a', 'b'])))),
    )
    const gradebook = await opened(kept, slow.openLanes)
    const taking = gradebook.take([work('Ada', ['a', 'b'])])
    await expect.poll(() => slow.asked.length).toBe(1)
    gradebook.cancel()
    release()
    await taking
    expect(gradebook.state.getState()).toMatchObject({ judging: null, cancelled: true })
    expect(kept.contents.judgements.size).toBe(0)

    const next = lane(() => judged(['a', 'b']))
    const later = await opened(kept, next.openLanes)
    expect(later.state.getState().cancelled).toBe(true)
    await later.judge()
    expect(next.asked).toHaveLength(2)
    expect(later.state.getState().cancelled).toBe(false)
    await later.judge()
    expect(next.asked).toHaveLength(2)
  })

  it('brings back what was deleted', async () => {
    const kept = memory()
    const gradebook = await opened(kept, lane(() => judged(['a', 'b'])).openLanes)
    await gradebook.take([work('Ada', ['a', 'b'])])
    const undo = gradebook.clear()
    expect(kept.contents).toEqual(empty)
    undo()
    expect(kept.contents.taken).toHaveLength(1)
    expect(gradebook.state.getState().judgements.size).toBe(2)
  })

  it('goes on without storage, and says so', async () => {
    const denied = () => Promise.reject(new Error('denied'))
    const kept: Kept = {
      ...memory(),
      load: denied,
      addTaken: denied,
      addJudgement: denied,
    }
    const gradebook = await opened(kept, lane(() => judged(['a', 'b'])).openLanes)
    await gradebook.take([work('Ada', ['a', 'b'])])
    expect(gradebook.state.getState()).toMatchObject({ keeps: false, problem: 'denied' })
    expect(gradebook.state.getState().judgements.size).toBe(2)
  })
})
