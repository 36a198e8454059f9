import { sayIn } from '@/lib/messages/saying'
import { english } from '@/lib/messages/storage/en'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { markRead, recordAttempt, saveDraft, visit } from './changes'
import { fakeStash } from './fake-stash'
import { Keeper } from './keeper'
import { parseProgress } from './parse'
import { emptyProgress, type Progress } from './schema'
import { draftFiles, isRead, labState } from './selectors'
import { storageKey, type Stash } from './stash'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function opened(stash: Stash | null): Keeper {
  const keeper = new Keeper(stash, () => 1000)
  keeper.hydrate()
  return keeper
}

function storedIn(items: ReadonlyMap<string, string>): Progress {
  const result = parseProgress(items.get(storageKey) ?? '')
  if (result.kind !== 'ok') throw new Error(`stored: ${result.kind}`)
  return result.progress
}

const saved = JSON.stringify(markRead('repro', true, 1)(emptyProgress))
const typed = (text: string) => ({ 'main.py': text })
const draft = (lab: string, text: string, at = 5) => saveDraft(lab, typed(text), at)
const attempt = (at: number, size = 0) => ({
  at,
  passed: ['a'],
  failed: [],
  ms: 1,
  files: typed('x'.repeat(size)),
})

describe('before hydration', () => {
  it('writes nothing, and applies the changes afterwards on top of what was saved', () => {
    const { stash, items, limits } = fakeStash({ [storageKey]: saved })
    const keeper = new Keeper(stash)
    keeper.commit(markRead('other', true, 2), 'now')
    keeper.flush()
    vi.runAllTimers()
    expect(limits.writes).toBe(0)
    expect(keeper.store.getState()).toEqual(emptyProgress)

    keeper.hydrate()
    expect(isRead(storedIn(items), 'repro')).toBe(true)
    expect(isRead(storedIn(items), 'other')).toBe(true)
    expect(keeper.store.persist.hasHydrated()).toBe(true)
  })

  it('does not write merely because it was opened', () => {
    const { stash, limits } = fakeStash({ [storageKey]: saved })
    opened(stash)
    vi.runAllTimers()
    expect(limits.writes).toBe(0)
  })
})

describe('saving', () => {
  it('stores a draft within 300 ms while the typing goes on', () => {
    const { stash, items } = fakeStash()
    const keeper = opened(stash)
    for (let at = 0; at < 4; at += 1) {
      keeper.commit(draft('seeding', `text ${at}`, at), 'soon')
      vi.advanceTimersByTime(100)
    }
    expect(draftFiles(storedIn(items), 'seeding')).toEqual(typed('text 2'))
    vi.advanceTimersByTime(300)
    expect(draftFiles(storedIn(items), 'seeding')).toEqual(typed('text 3'))
  })

  it('stores at once when the page is left, and whatever comes while it is left', () => {
    const { stash, items } = fakeStash()
    const keeper = opened(stash)
    keeper.commit(draft('seeding', 'typed'), 'soon')
    keeper.leave()
    expect(draftFiles(storedIn(items), 'seeding')).toEqual(typed('typed'))
    keeper.commit(draft('seeding', 'last words', 6), 'soon')
    expect(draftFiles(storedIn(items), 'seeding')).toEqual(typed('last words'))
  })

  it('stores results at once', () => {
    const { stash, items } = fakeStash()
    opened(stash).commit(recordAttempt('seeding', attempt(1), 1), 'now')
    expect(labState(storedIn(items), 'seeding')).toBe('passed')
  })
})

describe('two tabs', () => {
  it('typing in different labs lose nothing, even when no event ever arrives', () => {
    const { stash, items } = fakeStash()
    const [one, two] = [opened(stash), opened(stash)]
    one.commit(draft('seeding', 'one'), 'soon')
    two.commit(draft('config', 'two'), 'soon')
    one.commit(draft('seeding', 'one more', 6), 'soon')
    vi.runAllTimers()
    expect(draftFiles(storedIn(items), 'seeding')).toEqual(typed('one more'))
    expect(draftFiles(storedIn(items), 'config')).toEqual(typed('two'))
  })

  it('see what the other one did, and fall silent', () => {
    const { stash, limits } = fakeStash()
    const [one, two] = [opened(stash), opened(stash)]
    one.commit(recordAttempt('seeding', attempt(1), 1), 'now')
    two.refresh()
    expect(labState(two.store.getState(), 'seeding')).toBe('passed')
    vi.runAllTimers()
    expect(limits.writes).toBe(1)
  })

  it('do not bring back a draft that one of them reset', () => {
    const { stash, items } = fakeStash()
    const [one, two] = [opened(stash), opened(stash)]
    one.commit(draft('seeding', 'typed'), 'now')
    two.refresh()
    one.commit(saveDraft('seeding', {}, 5), 'now')
    two.commit(visit('/labs', 9), 'now')
    expect(draftFiles(storedIn(items), 'seeding')).toBeUndefined()
  })

  it('do not bring back what one of them deleted, but keep what came after', () => {
    const { stash, items } = fakeStash({ [storageKey]: saved })
    const [one, two] = [opened(stash), opened(stash)]
    one.commit((progress) => ({ ...emptyProgress, epoch: progress.epoch + 1 }), 'now')
    two.commit(draft('config', 'after'), 'soon')
    vi.runAllTimers()
    expect(isRead(storedIn(items), 'repro')).toBe(false)
    expect(draftFiles(storedIn(items), 'config')).toEqual(typed('after'))
    expect(isRead(two.store.getState(), 'repro')).toBe(false)
  })
})

describe('a stored state that cannot be used', () => {
  const newer = '{"version":9,"labs":{"seeding":{"stars":5}}}'
  it.each([
    ['corrupt', '{"version":1,"labs":{"see', /not valid JSON/],
    ['foreign', '{"theme":"dark"}', /not a Day One progress file/],
    ['newer', newer, /newer version of Day One/],
  ])('is copied aside word for word when it is %s', (_, text, message) => {
    const { stash, items } = fakeStash({ [storageKey]: text })
    const keeper = opened(stash)
    expect(keeper.status.getState().kind).toBe('aside')
    expect(sayIn(english, keeper.status.getState().says)).toMatch(message)
    keeper.commit(markRead('repro', true, 1), 'now')
    expect(items.get('day-one.aside.1000')).toBe(text)
    expect(isRead(storedIn(items), 'repro')).toBe(true)
    expect(keeper.status.getState().kind).toBe('aside')
  })

  it('is copied aside and used as far as it goes when its shape is wrong', () => {
    const text = saved.replace('"quizzes":{}', '"quizzes":[1]')
    const { stash, items } = fakeStash({ [storageKey]: text })
    const keeper = opened(stash)
    expect(isRead(keeper.store.getState(), 'repro')).toBe(true)
    expect(sayIn(english, keeper.status.getState().says)).toMatch(/quizzes/)
    expect(items.get('day-one.aside.1000')).toBe(text)
  })

  it('is kept once, and never replaced by another one', () => {
    const { stash, items } = fakeStash({ [storageKey]: 'broken', 'day-one.aside.1000': 'before' })
    opened(stash)
    opened(stash)
    expect([...items].filter(([key]) => key.includes('aside'))).toEqual([
      ['day-one.aside.1000', 'before'],
      ['day-one.aside.1001', 'broken'],
    ])
  })

  it('is not written over when there is no room for the copy', () => {
    const { stash, items } = fakeStash({ [storageKey]: newer }, newer.length + 20)
    const keeper = opened(stash)
    keeper.commit(markRead('repro', true, 1), 'now')
    expect(items.get(storageKey)).toBe(newer)
    expect(keeper.status.getState().kind).toBe('full')
    expect(isRead(keeper.store.getState(), 'repro')).toBe(true)
  })

  it('that appears while the page is open does not cost what is in memory', () => {
    const { stash, items } = fakeStash({ [storageKey]: saved })
    const keeper = opened(stash)
    items.set(storageKey, 'broken')
    keeper.refresh()
    keeper.commit(markRead('other', true, 1), 'now')
    expect(items.get('day-one.aside.1000')).toBe('broken')
    expect(isRead(storedIn(items), 'repro')).toBe(true)
  })

  it('by a newer page in another tab takes one copy, the latest', () => {
    const { stash, items } = fakeStash()
    const keeper = opened(stash)
    for (const stars of [1, 2, 3]) {
      items.set(storageKey, `{"version":3,"labs":{},"stars":${stars}}`)
      keeper.refresh()
      keeper.commit(markRead('repro', true, stars), 'now')
    }
    expect([...items.values()].filter((text) => text.includes('stars'))).toEqual([
      '{"version":3,"labs":{},"stars":3}',
    ])
  })

  it('is taken back in as soon as a version can read it', () => {
    const old = JSON.stringify({ ...markRead('repro', true, 1)(emptyProgress), epoch: 3 })
    const current = JSON.stringify(markRead('other', true, 1)(emptyProgress))
    const { stash, items } = fakeStash({ [storageKey]: current, 'day-one.aside.7': old })
    const keeper = opened(stash)
    expect([...items.keys()]).toEqual([storageKey])
    for (const id of ['repro', 'other']) {
      expect(isRead(keeper.store.getState(), id)).toBe(true)
      expect(isRead(storedIn(items), id)).toBe(true)
    }
  })
})

describe('a storage', () => {
  it('that is absent leaves progress in memory and says so', () => {
    const keeper = opened(null)
    keeper.commit(markRead('repro', true, 1), 'now')
    expect(isRead(keeper.store.getState(), 'repro')).toBe(true)
    expect(keeper.status.getState().kind).toBe('memory-only')
  })

  it('that begins to refuse leaves progress in memory, and is used again when it allows', () => {
    const { stash, items, limits } = fakeStash({ [storageKey]: saved })
    const keeper = opened(stash)
    limits.denied = true
    keeper.commit(markRead('other', true, 1), 'now')
    expect(keeper.status.getState().kind).toBe('memory-only')
    limits.denied = false
    keeper.commit(visit('/labs', 1), 'now')
    expect(keeper.status.getState().kind).toBe('saved')
    expect(isRead(storedIn(items), 'other')).toBe(true)
  })

  it('that is full gives up the code of the oldest attempts first', () => {
    const { stash, items } = fakeStash({}, 4000)
    const keeper = opened(stash)
    keeper.commit(draft('seeding', 'current'), 'now')
    for (let at = 1; at <= 6; at += 1)
      keeper.commit(recordAttempt('seeding', attempt(at, 1000), 2), 'now')
    const { attempts, tries } = storedIn(items).labs.seeding ?? {}
    expect(tries).toBe(6)
    expect(attempts?.map((one) => one.files !== undefined)).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
    ])
    expect(draftFiles(storedIn(items), 'seeding')).toEqual(typed('current'))
    expect(keeper.status.getState().kind).toBe('full')
    expect(sayIn(english, keeper.status.getState().says)).toMatch(/nearly full/)
    expect(keeper.store.getState().labs.seeding?.attempts[0]?.files).toBeDefined()
  })

  it('that is full to the last byte keeps what was saved, and the rest in memory', () => {
    const { stash, items } = fakeStash({ [storageKey]: saved }, saved.length + 60)
    const keeper = opened(stash)
    keeper.commit(draft('seeding', 'x'.repeat(500)), 'now')
    expect(items.get(storageKey)).toBe(saved)
    expect(keeper.status.getState()).toMatchObject({ kind: 'full' })
    expect(draftFiles(keeper.store.getState(), 'seeding')).toBeDefined()
  })

  it('that was cleared while the page was open is filled again at the next change', () => {
    const { stash, items } = fakeStash({ [storageKey]: saved })
    const keeper = opened(stash)
    items.clear()
    keeper.refresh()
    expect(isRead(keeper.store.getState(), 'repro')).toBe(true)
    keeper.commit(visit('/labs', 1), 'now')
    expect(isRead(storedIn(items), 'repro')).toBe(true)
  })
})
