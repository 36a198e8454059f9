import { storageKey, type Stash } from './stash'

const prefix = `${storageKey}.aside.`

/** A stored state that could not be used as it stood, kept word for word. */
export type Aside = { readonly key: string; readonly text: string }

export function listAsides(stash: Stash): Aside[] {
  const keys = Array.from({ length: stash.length }, (_, index) => stash.key(index))
  return keys
    .flatMap((key) => {
      const text = key?.startsWith(prefix) ? stash.getItem(key) : null
      return key && text !== null ? [{ key, text }] : []
    })
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
}

/** Copies a text aside under a free key, once; returns the key. Throws where there is no room. */
export function setAside(stash: Stash, text: string, at: number): string {
  const same = listAsides(stash).find((aside) => aside.text === text)
  if (same) return same.key
  let stamp = at
  while (stash.getItem(`${prefix}${stamp}`) !== null) stamp += 1
  const key = `${prefix}${stamp}`
  stash.setItem(key, text)
  return key
}

/** When the copy was made, from its key; milliseconds since the epoch. */
export function asideTime(aside: Aside): number {
  return Number(aside.key.slice(prefix.length))
}
