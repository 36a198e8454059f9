/** The languages of the interface. Lessons are in the language they were written in. */
export const languages = ['en', 'de'] as const
export type Language = (typeof languages)[number]

/** As `lang` attributes and `Intl` want them. */
export const tags = { en: 'en-GB', de: 'de' } as const satisfies Record<Language, string>
export type Tag = (typeof tags)[Language]

/** The name of each in itself: whoever looks for theirs cannot read the others. */
export const ownNames: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' }

const key = 'day-one:language'

// Kept here too: where storage is denied, the choice lasts for the visit.
let unsaved: Language | null = null

/** `de-AT` is `de`; what is not spoken here is nothing. */
export function readLanguage(text: string | null | undefined): Language | undefined {
  const primary = text?.trim().toLowerCase().split('-')[0]
  return languages.find((language) => language === primary)
}

/** Looked up once: every component asks at every render. */
let known: Language | null = null
const forget = () => {
  known = null
}
// Before any listener: they ask for what is chosen now.
if (typeof document !== 'undefined')
  for (const event of [key, 'storage']) addEventListener(event, forget)

/** What a frame's address asks for, else what the reader chose, else English. */
export function chosenLanguage(): Language {
  if (typeof document === 'undefined') return 'en'
  known ??= readChoice()
  return known
}

function readChoice(): Language {
  const asked = readLanguage(document.documentElement.dataset.askedLanguage)
  if (asked !== undefined) return asked
  if (unsaved !== null) return unsaved
  try {
    return readLanguage(localStorage.getItem(key)) ?? 'en'
  } catch {
    return 'en'
  }
}

export function chooseLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language)
  } catch {
    unsaved = language
  }
  dispatchEvent(new Event(key))
}

/** Calls `listener` after a choice in this tab or another one. */
export function onLanguage(listener: () => void): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key === key || event.key === null) listener()
  }
  addEventListener(key, listener)
  addEventListener('storage', onStorage)
  return () => {
    removeEventListener(key, listener)
    removeEventListener('storage', onStorage)
  }
}
