import { chosenLanguage, onLanguage, tags, type Tag } from './language'

/** The words of an area, and the language they are in: German may still be on its way. */
export type Spoken<T> = T & { readonly lang: Tag }

/** One part of the interface's text: English at hand, German when somebody wants it. */
export type Area<T> = {
  readonly english: Spoken<T>
  /** What to say now. */
  readonly current: () => Spoken<T>
  readonly subscribe: (listener: () => void) => () => void
}

/**
 * `load` brings the German words as a chunk of their own, so English readers pay nothing for them.
 * What does not arrive is said in English, and asked for again by the next that needs it.
 */
export function area<T extends object>(words: T, load: () => Promise<T>): Area<T> {
  const english: Spoken<T> = { ...words, lang: tags.en }
  const listeners = new Set<() => void>()
  let german: Spoken<T> | null = null
  let loading = false

  const tell = () => {
    const { lang } = current()
    // The page is in the language of what is seen, never in one that is still being fetched.
    document.documentElement.lang = lang
    for (const listener of listeners) listener()
  }
  const fetchGerman = () => {
    if (loading || german !== null || chosenLanguage() !== 'de') return
    loading = true
    load()
      .then((words) => {
        german = { ...words, lang: tags.de }
        tell()
      })
      .catch((error: unknown) => console.warn('The German text did not load:', error))
      .finally(() => {
        loading = false
      })
  }
  const current = () => (chosenLanguage() === 'de' ? (german ?? english) : english)
  const onChoice = () => {
    fetchGerman()
    tell()
  }

  let stop: (() => void) | null = null
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    stop ??= onLanguage(onChoice)
    fetchGerman()
    return () => {
      listeners.delete(listener)
      if (listeners.size > 0) return
      stop?.()
      stop = null
    }
  }
  return { english, current, subscribe }
}
