import type { Stash } from './stash'

/** A stand-in for `localStorage` in tests; `quota` counts characters of keys and values. */
export function fakeStash(initial: Readonly<Record<string, string>> = {}, quota = Infinity) {
  const items = new Map(Object.entries(initial))
  const limits = { quota, denied: false, writes: 0 }
  const allow = () => {
    if (limits.denied) throw new DOMException('denied', 'SecurityError')
  }
  const stash: Stash = {
    get length() {
      allow()
      return items.size
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => {
      allow()
      return items.get(key) ?? null
    },
    setItem: (key, value) => {
      allow()
      const others = [...items].filter(([other]) => other !== key)
      const size = others.reduce((sum, pair) => sum + pair.join('').length, (key + value).length)
      if (size > limits.quota) throw new DOMException('full', 'QuotaExceededError')
      limits.writes += 1
      items.set(key, value)
    },
    removeItem: (key) => {
      allow()
      items.delete(key)
    },
  }
  return { stash, items, limits }
}
