import { describe, expect, it } from 'vitest'
import { english } from '@/lib/messages/figures/your-locks/en'
import { alarmWords, changeGroups, summary, withFileNames, type LockReport } from './lock-report'

const nothing: LockReport = {
  diff: {
    added: [],
    removed: [],
    upgraded: [],
    downgraded: [],
    hash_changed: [],
    source_changed: [],
    marker_changed: [],
  },
  alarms: [],
  entries: [3, 3],
  same_content_hash: false,
}
const moved: LockReport = {
  ...nothing,
  diff: {
    ...nothing.diff,
    upgraded: [{ name: 'torch', old: '2.8.0+cu128', new: '2.9.0' }],
    source_changed: [{ name: 'torch', old: ['registry a'], new: ['registry b'] }],
    marker_changed: [
      { name: 'tomli', version: '2.2.1', old: '', new: { main: 'x', test: 'y' } },
      { name: 'zipp', version: '3.1', old: ['p', 'q'], new: 'p' },
    ],
  },
  alarms: [{ name: 'torch', kind: 'source', explained_by: null }],
}

describe('summary', () => {
  it('says when nothing changed', () => {
    expect(summary(english, nothing)).toBe('3 entries, then 3: nothing that matters has changed.')
  })
  it('counts what changed', () => {
    expect(summary(english, moved)).toBe(
      '3 entries, then 3: 1 upgraded, 1 moved to another source, 2 markers changed. 1 alarm.',
    )
  })
})

describe('changeGroups', () => {
  it('leaves empty groups out and puts sources first', () => {
    expect(changeGroups(english, moved).map(({ id }) => english.groups[id])).toEqual([
      'Another source',
      'Upgraded',
      'Another marker',
    ])
  })
  it('writes every shape of marker', () => {
    const markers = changeGroups(english, moved).at(-1)
    expect(markers?.rows).toEqual([
      { name: 'tomli 2.2.1', from: 'everywhere', to: 'main: x; test: y' },
      { name: 'zipp 3.1', from: 'p or q', to: 'p' },
    ])
  })
})

describe('alarmWords', () => {
  it('explains a hash by the move, and not without one', () => {
    const hash = { name: 'a', kind: 'hash' } as const
    expect(alarmWords(english, { ...hash, explained_by: 'source' }, nothing)).toContain(
      'judge the move',
    )
    expect(alarmWords(english, { ...hash, explained_by: null }, nothing)).toContain(
      'nothing in the lock',
    )
  })
  it('tells a new commit from a new place', () => {
    const at = (commit: string) => [`git https://git.example.org/kit?branch=main#${commit}`]
    const change = (now: readonly string[]): LockReport => ({
      ...nothing,
      diff: { ...nothing.diff, source_changed: [{ name: 'kit', old: at('1'), new: now }] },
    })
    const alarm = { name: 'kit', kind: 'source', explained_by: null } as const
    expect(alarmWords(english, alarm, change(at('2')))).toContain('another commit')
    expect(
      alarmWords(english, alarm, change(['git https://elsewhere.example.org/kit#1'])),
    ).toContain('owns')
  })
})

it('names the files of the learner', () => {
  const said = 'the old lock is a uv.lock and the new lock a pylock.toml'
  expect(withFileNames(said, 'a.lock', 'b.toml')).toBe(
    'a.lock is a uv.lock and b.toml a pylock.toml',
  )
  expect(withFileNames('new lock: Invalid value (at line 3, column 1)', 'a', 'b')).toMatch(/^b: /)
})
