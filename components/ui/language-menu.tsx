'use client'

import { useId, useSyncExternalStore } from 'react'
import {
  chosenLanguage,
  chooseLanguage,
  languages,
  onLanguage,
  ownNames,
  readLanguage,
  tags,
} from '@/lib/messages/language'
import { site } from '@/lib/messages/site/words'
import { useText } from '@/lib/messages/use-text'

/** Chooses the language of buttons and messages. Nothing is guessed: each name is in its own. */
export function LanguageMenu() {
  const t = useText(site)
  const id = useId()
  const language = useSyncExternalStore(onLanguage, chosenLanguage, () => 'en' as const)
  return (
    <span className="inline-flex items-baseline gap-2">
      <label htmlFor={id}>{t.language}</label>
      <select
        id={id}
        data-testid="language"
        value={language}
        className="rounded-md border border-line-2 bg-raised px-2 py-0.5 text-ink"
        onChange={({ target }) => chooseLanguage(readLanguage(target.value) ?? 'en')}
      >
        {languages.map((one) => (
          <option key={one} value={one} lang={tags[one]}>
            {ownNames[one]}
          </option>
        ))}
      </select>
    </span>
  )
}
