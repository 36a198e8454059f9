import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const here = new URL('.', import.meta.url)
const areas = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('/en.ts'))
  .map((path) => path.slice(0, -'/en.ts'.length))
  .toSorted()

/** By its whole address: Vite follows a variable through one folder only. */
const load = (path: string): Promise<unknown> => import(/* @vite-ignore */ new URL(path, here).href)

/** Words that are the same in both languages, or names. */
const alike = new Set([
  'Lab',
  'Labs',
  'Traceback',
  'Tab',
  'Canvas',
  'Moodle',
  'Blackboard',
  'Details',
  'Name',
  'Text',
  'Bytes',
  'GPU',
  'Ruff',
  'Python',
  'WebAssembly',
  'Framework',
  'Wheel',
  'fp32',
  'Pause',
  '-----BEGIN DAY ONE HAND-IN-----',
  '',
])

/** Every text of an area by its path: `status.idle`, `facts.0.1`. */
function leaves(value: unknown, path = ''): readonly (readonly [path: string, leaf: unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, part]) => leaves(part, path ? `${path}.${key}` : key))
}

/** Numbers are no keys of some: what these give then is nothing. */
type Say = (...values: readonly unknown[]) => unknown

/** A function's words for values that can be found again; some want a date, some a list. */
function said(say: Say, values: readonly number[]): string {
  const kinds: readonly ((value: number) => unknown)[] = [
    (value) => value,
    (value) => `200${value}-0${value}-0${value}`,
    (value) => [`${value}`],
    (value) => ({ kind: 'answered', answer: { kind: 'value', text: `${value}` } }),
  ]
  for (const make of kinds) {
    try {
      const words = say(...values.map((value) => make(value)))
      return typeof words === 'string' ? words : JSON.stringify(words ?? '')
    } catch {
      // The next kind, then.
    }
  }
  throw new Error('a function of the catalogue takes none of the values tried')
}

/** What of the values is in the words; decimal commas count as points. */
const numbersIn = (words: string) =>
  [...words.replaceAll(',', '.').matchAll(/\d+(\.\d+)?/g)].map(String).toSorted()

/** What has to be alike: a text, nothing, or how many values a function takes. */
const kindOf = (leaf: unknown) => (typeof leaf === 'function' ? leaf.length : Boolean(leaf))

const marksIn = (words: string) => [...words.matchAll(/<\/?\w+>/g)].map(String).toSorted()

describe.each(areas)('the words of %s', async (name) => {
  const { english } = (await load(`${name}/en.ts`)) as { readonly english: object }
  const { german } = (await load(`${name}/de.ts`)) as { readonly german: object }
  const [en, de] = [leaves(english), new Map(leaves(german))]

  it('are all there in German, and none besides', () => {
    expect([...de.keys()].toSorted()).toEqual(en.map(([path]) => path).toSorted())
  })

  it('are texts of something to read, and functions of the same values', () => {
    const kinds = en.map(([path, leaf]) => [path, kindOf(leaf)])
    expect(en.map(([path]) => [path, kindOf(de.get(path))])).toEqual(kinds)
  })

  it.each([[[7, 8, 9, 6, 5]], [[1, 1, 1, 1, 1]]])('say %j and mark the same parts', (values) => {
    const found = (leaf: unknown) => {
      if (typeof leaf !== 'function') return marksIn(String(leaf))
      const words = said(leaf as Say, values)
      return [...numbersIn(words), ...marksIn(words)]
    }
    expect(en.map(([path]) => [path, found(de.get(path))])).toEqual(
      en.map(([path, leaf]) => [path, found(leaf)]),
    )
  })

  it('are translated', () => {
    const same = en
      .filter(([path, leaf]) => typeof leaf === 'string' && de.get(path) === leaf)
      .filter(([, leaf]) => !alike.has(String(leaf)) && /\p{L}{2}/u.test(String(leaf)))
    expect(same).toEqual([])
  })
})
