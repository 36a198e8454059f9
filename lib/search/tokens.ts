/** A run of letters and figures, with the signs that join the parts of a name: `torch.compile`. */
const wordPattern = /[\p{L}\p{N}\p{M}]+(?:[._'’\-/][\p{L}\p{N}\p{M}]+)*/gu
const joints = /[._'’\-/]+/
const humps = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u

export type Word = { readonly text: string; readonly at: number }

/** The words of a text with their places. */
export const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(wordPattern), (match) => ({ text: match[0], at: match.index }))

/** Lower case, without accents. */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** What a word can be found by: itself, and the parts that hyphens, dots and capitals make. */
export function formsOf(word: string): string[] {
  const parts = word.split(joints)
  const forms = [word, ...parts, ...parts.flatMap((part) => part.split(humps))]
  return [...new Set(forms.map(fold))].filter((form) => form !== '')
}

/** For the index: every form of every word. */
export const tokenise = (text: string): string[] =>
  wordsOf(text).flatMap(({ text }) => formsOf(text))
