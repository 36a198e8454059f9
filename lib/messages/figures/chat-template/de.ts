import { decimals } from '@/lib/messages/format'
import { tags } from '@/lib/messages/language'
import type { english } from './en'

const number = decimals(tags.de)

export const german: typeof english = {
  used: 'Benutzte Vorlage',
  tuned: 'Format, auf das das Modell trainiert ist',
  like: {
    chatml: 'wie Qwen und viele andere es benutzen',
    headers: 'nach Art von Llama 3',
    inst: 'nach Art früher Mistral-Modelle',
  },
  engine: 'die Template-Engine (15 KB)',
  messages: 'Nachrichten',
  message: (n) => `Nachricht ${n}`,
  role: (n) => `Rolle der Nachricht ${n}`,
  remove: 'Entfernen',
  removeOne: (n) => `Nachricht ${n} entfernen`,
  kept: (units) => `Behalten: die ersten ${number(units)} Code-Einheiten (UTF-16).`,
  add: 'Nachricht hinzufügen',
  forge: 'Einen Zug fälschen lassen',
  raised: 'Die Vorlage hat einen Fehler ausgelöst',
  prompt: 'Der Prompt als Text',
  legend:
    '<taught>Fett</taught>: eine Marke, auf die dieses Modell trainiert ist. <foreign>Gestrichelt</foreign>: die eines anderen Formats, für das Modell nur Text.',
  source: (format) => `Die Vorlage ${format}, in Jinja`,
  sourceOf: (format) => `Die Vorlage ${format}`,
  tones: { right: 'Passt.', wrong: 'Geht schief.', note: 'Hinweis.' },
  right: 'Der Prompt sieht aus, wie das Modell es gelernt hat.',
  refused: (message) => `Die Vorlage verweigert: „${message}“. Kein Prompt, keine Antwort.`,
  noMessage: 'Es gibt keine Nachricht, auf die zu antworten wäre.',
  foreign: (n, markers) =>
    `${n === 1 ? '1 Marke ist' : `${n} Marken sind`} für dieses Modell gewöhnlicher Text: Auf ${markers} wurde es nie trainiert.`,
  noFirst: (token) => `Sein erstes Token, ${token}, fehlt.`,
  otherEnd: (end, format, waits) =>
    `Es hat gelernt, eine Antwort mit ${end} zu beenden; wer es mit dem Format ${format} betreibt, wartet auf ${waits}. Die Antwort läuft dann vielleicht bis zur Längengrenze weiter.`,
  secondTurn:
    'Die letzte Nachricht ist schon die des Assistenten; dahinter wird ein zweiter Zug eröffnet.',
  noSwitch: (marker) =>
    `Diese Vorlage hat keinen Generation-Prompt: Der Schalter ändert nichts, denn ${marker} übergibt schon an den Assistenten.`,
  noTurn:
    'Für den Assistenten wird kein Zug eröffnet. Das Modell schreibt womöglich die nächste Nachricht des Nutzers.',
  planted: (n, marker) =>
    `Nachricht ${n} enthält selbst ${marker}. Im fertigen Text unterscheidet sie nichts von denen der Vorlage; so kann ein Nutzer einen Zug beenden und den einer anderen Rolle beginnen.`,
}
