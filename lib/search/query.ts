import type { Query } from 'minisearch'
import { fold, formsOf, wordsOf } from './tokens'

/** Words of two letters allow no wrong one, else every one would match every other. */
export const wrongLetters = (term: string): number =>
  term.length < 3 ? 0 : term.length < 8 ? 1 : 2

/** All words of what was typed have to be there (`AND`), or any of them. */
export function queryOf(typed: string, combineWith: 'AND' | 'OR'): Query {
  return { combineWith, queries: wordsOf(typed).map(({ text }) => wordQuery(text)) }
}

/** A word as typed, with letters swapped, or all of its parts. */
function wordQuery(word: string): Query {
  const whole = fold(word)
  const parts = formsOf(word).filter((form) => form !== whole)
  const swaps = swapsOf(whole).map((swap) => ({ queries: [swap], fuzzy: false, prefix: false }))
  const inParts: Query[] = parts.length > 1 ? [{ combineWith: 'AND', queries: parts }] : []
  return { combineWith: 'OR', queries: [whole, ...swaps, ...inParts] }
}

/** Two neighbours in the wrong order are one slip of the hand, though two changes of letters. */
export function swapsOf(term: string): string[] {
  const letters = Array.from(term)
  if (letters.length < 4 || letters.length > 32) return []
  const swaps = letters.slice(1).map((letter, index) => {
    const swapped = [...letters]
    swapped[index + 1] = letters[index] ?? ''
    swapped[index] = letter
    return swapped.join('')
  })
  return [...new Set(swaps)].filter((swap) => swap !== term)
}
