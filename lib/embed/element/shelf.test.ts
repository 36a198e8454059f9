import { afterEach, expect, it, vi } from 'vitest'
import { Shelf } from './shelf'

afterEach(() => void vi.unstubAllGlobals())

/** As much of a browser's storage as a shelf needs; `trouble` is what it does at each use. */
function storage(trouble: () => void = () => {}) {
  const items = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => {
      trouble()
      return items.get(key) ?? null
    },
    setItem: (key: string, text: string) => {
      trouble()
      items.set(key, text)
    },
  })
  return items
}

it('keeps a state under its key and reads it back', () => {
  storage()
  const shelf = new Shelf('day-one:a')
  expect(shelf.works()).toBe(true)
  expect(shelf.read()).toBeNull()
  expect(shelf.write({ version: 1, labs: {} })).toBe(true)
  expect(new Shelf('day-one:a').read()).toEqual({ version: 1, labs: {} })
  expect(new Shelf('day-one:b').read()).toBeNull()
})

it('hands on what is no JSON, and after it is closed writes over nothing', () => {
  const items = storage()
  items.set('key', '{half a sta')
  const shelf = new Shelf('key')
  expect(shelf.read()).toBe('{half a sta')
  shelf.close()
  expect(shelf.write({ version: 1, labs: {} })).toBe(false)
  expect(items.get('key')).toBe('{half a sta')
})

it('says so where storage is denied or full, and throws nothing', () => {
  storage(() => {
    throw new DOMException('no', 'QuotaExceededError')
  })
  const shelf = new Shelf('key')
  expect(shelf.works()).toBe(false)
  expect(shelf.read()).toBeNull()
  expect(shelf.write({})).toBe(false)
})
