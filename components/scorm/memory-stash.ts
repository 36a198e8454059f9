import { storageKey, type Stash } from '@/lib/progress/stash'

/** Storage that lasts as long as the page; `text` is the progress it starts with. */
export function memoryStash(text: string | null): Stash {
  const items = new Map<string, string>(text === null ? [] : [[storageKey, text]])
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    key: (index) => [...items.keys()][index] ?? null,
    get length() {
      return items.size
    },
  }
}

/** Storage that keeps nothing, and says so to who asks: there is no LMS behind this page. */
export function noStash(): Stash {
  const denied = () => {
    throw new DOMException('There is no LMS to keep it.', 'SecurityError')
  }
  return { getItem: denied, setItem: denied, removeItem: denied, key: denied, length: 0 }
}
