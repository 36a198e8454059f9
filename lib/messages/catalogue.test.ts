import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const here = new URL('.', import.meta.url)
const areas = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

/** Words that are the same in both languages, or names. */
const alike = new Set([
  'Lab',
  'Labs',
  'Traceback',
  'Tab',
  'Name',
  'Text',
  'Version',
  'QR code',
  'Moodle',
  '',
])

/** Every text of an area by its path: `status.idle`, `facts.0.1`. */
function leaves(value: unknown, path = ''): readonly (readonly [path: string, leaf: unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, part]) => leaves(part, path ? `${path}.${key}` : key))
}

type Say = (...values: readonly unknown[]) => string

/** A function's words for values that can be found again; some want a date, some a list. */
function said(say: Say, values: readonly number[]): string {
  const kinds: readonly ((value: number) => unknown)[] = [
    (value) => value,
    (value) => `200${value}-0${value}-0${value}`,
    (value) => [`${value}`],
  ]
  for (const make of kinds) {
    try {
      return say(...values.map((value) => make(value)))
    } catch {
      // The next kind, then.
    }
  }
  throw new Error('a function of the catalogue takes neither numbers, dates nor lists')
}

/** What of the values is in the words; decimal commas count as points. */
const numbersIn = (words: string) =>
  [...words.replaceAll(',', '.').matchAll(/\d+(\.\d+)?/g)].map(String).toSorted()

const marksIn = (words: string) => [...words.matchAll(/<\/?\w+>/g)].map(String).toSorted()

describe.each(areas)('the words of %s', async (name) => {
  const { english } = (await import(`./${name}/en.ts`)) as { readonly english: object }
  const { german } = (await import(`./${name}/de.ts`)) as { readonly german: object }
  const [en, de] = [leaves(english), new Map(leaves(german))]

  it('are all there in German, and none besides', () => {
    expect([...de.keys()].toSorted()).toEqual(en.map(([path]) => path).toSorted())
  })

  it('are texts of something to read, and functions of the same values', () => {
    for (const [path, leaf] of en) {
      const other = de.get(path)
      expect(typeof other, path).toBe(typeof leaf)
      if (typeof leaf === 'function') expect((other as Say).length, path).toBe((leaf as Say).length)
      else expect(Boolean(other), path).toBe(Boolean(leaf))
    }
  })

  it('say every value and mark the same parts in both languages', () => {
    for (const [path, leaf] of en)
      for (const values of [
        [7, 8, 9, 6],
        [1, 1, 1, 1],
      ]) {
        const saying = typeof leaf === 'function'
        const [one, other] = [leaf, de.get(path)].map((words) =>
          saying ? said(words as Say, values) : String(words),
        )
        if (saying) expect(numbersIn(other ?? ''), path).toEqual(numbersIn(one ?? ''))
        expect(marksIn(other ?? ''), path).toEqual(marksIn(one ?? ''))
      }
  })

  it('are translated', () => {
    const same = en
      .filter(([path, leaf]) => typeof leaf === 'string' && de.get(path) === leaf)
      .filter(([, leaf]) => !alike.has(String(leaf)) && /\p{L}{2}/u.test(String(leaf)))
    expect(same).toEqual([])
  })
})
