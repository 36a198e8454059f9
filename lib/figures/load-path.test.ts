import { describe, expect, test } from 'vitest'
import { callText, firstCall, loadOutcome, loadPath, type Call } from '@/lib/figures/load-path'
import { english } from '@/lib/messages/figures/load-path/en'

const walk = (call: Partial<Call>) => loadPath({ ...firstCall, ...call }, english)
const states = (call: Partial<Call>) => walk(call).map(({ state }) => state)

describe('loadPath', () => {
  test('loads a plain repository, and warns of main', () => {
    expect(states({})).toEqual(['care', 'done', 'done', 'done', 'done', 'done'])
    expect(states({ pinned: true })).not.toContain('care')
  })

  test('stops at a gate without a token', () => {
    expect(states({ repository: 'gated' })).toEqual([
      'care',
      'stopped',
      ...Array.from({ length: 4 }, () => 'unreached'),
    ])
    expect(states({ repository: 'gated', token: true })).not.toContain('stopped')
  })

  test('stops where there is no config, whatever the token', () => {
    expect(states({ repository: 'original', token: true })[2]).toBe('stopped')
  })

  test('asks the config and not the name', () => {
    expect(states({ repository: 't5' })[3]).toBe('stopped')
    expect(states({ repository: 't5', auto: 'AutoModelForSeq2SeqLM' })).not.toContain('stopped')
    expect(states({ auto: 'AutoModelForSeq2SeqLM' })[3]).toBe('stopped')
  })

  test('runs foreign code only when told to', () => {
    expect(states({ repository: 'custom' })[3]).toBe('stopped')
    expect(states({ repository: 'custom', trust: true })[3]).toBe('care')
  })

  test('refuses a pickle only when told to', () => {
    expect(states({ repository: 'pickle' })[4]).toBe('care')
    expect(states({ repository: 'pickle', onlySafe: true })[4]).toBe('stopped')
    expect(states({ onlySafe: true })[4]).toBe('done')
  })
})

test('callText writes only what was chosen', () => {
  expect(callText(firstCall)).toBe(
    'model = AutoModelForCausalLM.from_pretrained(\n    "acme/small-chat",\n)',
  )
  expect(callText({ ...firstCall, pinned: true, trust: true })).toMatch(
    /revision=.*\n.*trust_remote/,
  )
})

test('loadOutcome names where it stops, or what to think about', () => {
  expect(loadOutcome(walk({ repository: 'gated' }), english)).toBe('Stops at “May you?”.')
  expect(loadOutcome(walk({ repository: 'pickle' }), english)).toBe(
    'Loads, with 2 things to think about.',
  )
  expect(loadOutcome(walk({}), english)).toBe('Loads, with 1 thing to think about.')
  expect(loadOutcome(walk({ pinned: true }), english)).toBe(
    'Loads, and will load the same tomorrow.',
  )
})
