import { counting } from '../format'
import { tags } from '../language'
import type { english } from './en'

const count = counting(tags.de)

export const german: typeof english = {
  search: 'Suchen',
  openKeys: 'Strg K',
  macKeys: '⌘ K',
  title: 'Im Kurs suchen',
  placeholder: 'Lektionen, Labs und das Glossar',
  close: 'Schließen',
  loading: 'Die Suche wird geladen …',
  failed: 'Die Suche konnte nicht geladen werden.',
  failedWhy:
    'Vielleicht fehlt die Verbindung. Wenn es eine neue Version der Seite gibt, lade sie neu.',
  retry: 'Noch einmal versuchen',
  results: 'Ergebnisse',
  groups: { lessons: 'Lektionen', labs: 'Labs', terms: 'Glossar' },
  check: 'Prüfung',
  count: (found, shown) =>
    found > shown
      ? `${count(found, 'Ergebnis', 'Ergebnisse')}, die besten ${shown} stehen hier`
      : count(found, 'Ergebnis', 'Ergebnisse'),
  none: (query) => `Nichts gefunden zu „${query}“.`,
  nearest: 'Meintest du:',
  recent: 'Zuletzt gesucht',
  forget: (query) => `„${query}“ entfernen`,
  forgetAll: 'Alle entfernen',
  hint: 'Tippe ein Wort. Ein falscher Buchstabe macht nichts.',
  keys: '↑ ↓ wählt, Enter öffnet, Strg Enter in einem neuen Tab, Esc schließt',
  linkToCheck: (title) => `Link zur Prüfung „${title}“`,
  copied: 'Der Link ist kopiert.',
  notCopied: 'Der Link ließ sich nicht kopieren; er steht in der Adresszeile.',
  notCopiedHere: 'Der Link ließ sich nicht kopieren.',
}
