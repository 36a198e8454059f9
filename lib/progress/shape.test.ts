import { sayIn } from '@/lib/messages/saying'
import { english } from '@/lib/messages/storage/en'
import { describe, expect, it } from 'vitest'
import { amount, count, exactly, fit, fitted, list, object, optional, record, text } from './shape'
import { truth, whole, withDefault } from './shape'

const lab = object({
  version: exactly(1),
  tries: withDefault(count(3), () => 0),
  note: optional(text),
  times: list(amount(10)),
  files: record(text),
})
const sound = { version: 1, times: [0.5], files: { 'a.py': '' } }

describe('fit', () => {
  it('fills in defaults and leaves out what is unknown or absent', () => {
    const value = fitted(lab, { ...sound, extra: 1 })
    expect(value).toEqual({ ...sound, tries: 0 })
    expect(Object.keys(value)).not.toContain('note')
  })

  it('names every misfit with its path', () => {
    const result = fit(lab, { version: 2, tries: 4, times: [-1, 'now'], files: { 'a.py': null } })
    if (result.ok) throw new Error('it fits')
    expect(
      result.misfits.map(({ path, why }) => `${path.join('.')}: ${sayIn(english, why)}`),
    ).toEqual([
      'version: expected 1, found 2',
      'tries: expected a whole number from 0 to 3, found 4',
      'times.0: expected a number from 0 to 10, found -1',
      'times.1: expected a number from 0 to 10, found text',
      'files.a.py: expected text, found null',
    ])
  })

  it.each([
    ['a missing field', lab, { version: 1, files: {} }],
    ['null for an object', lab, null],
    ['a list for a record', record(text), []],
    ['an object for a list', list(text), {}],
    ['infinity', amount(), Number.POSITIVE_INFINITY],
    ['a fraction', whole, 0.5],
    ['a fraction of a count', count(), 0.5],
    ['a word for a truth value', truth, 'true'],
  ])('refuses %s', (_, shape, data) => {
    expect(fit<unknown>(shape, data).ok).toBe(false)
  })
})
