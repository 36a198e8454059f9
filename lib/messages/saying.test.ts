import { expect, it } from 'vitest'
import { sayIn, type Saying } from './saying'

const english = {
  empty: 'It is empty.',
  count: (n: number) => `${n} files`,
  because: (what: string, why: string) => `${what}: ${why}`,
}
const german: typeof english = {
  empty: 'Sie ist leer.',
  count: (n) => `${n} Dateien`,
  because: (what, why) => `${what}: ${why}`,
}

it('is said in one language and in another, with sayings inside', () => {
  const saying: Saying<typeof english> = {
    is: 'because',
    of: [{ is: 'count', of: [2] }, { is: 'empty' }],
  }
  expect(sayIn(english, saying)).toBe('2 files: It is empty.')
  expect(sayIn(german, saying)).toBe('2 Dateien: Sie ist leer.')
})

it('says values as they are', () => {
  expect(sayIn(english, { is: 'because', of: ['a.txt', 'no'] })).toBe('a.txt: no')
})
