import { decimals } from '@/lib/messages/format'
import { tags } from '@/lib/messages/language'
import type { english } from './en'

const number = decimals(tags.de)

export const german: typeof english = {
  cards: 'Karten zum Einordnen',
  kindsOf: 'Arten von Karten',
  allKinds: 'Alle Arten',
  kinds: {
    method: 'Methode',
    model: 'Modell',
    tool: 'Werkzeug',
    serving: 'Betrieb',
    governance: 'Regeln',
  },
  kindsInText: {
    method: 'Methode',
    model: 'Modell',
    tool: 'Werkzeug',
    serving: 'Betrieb',
    governance: 'Regeln',
  },
  how: 'Zieh eine Karte auf die Achse, oder drücke erst die Karte und dann die Achse. Mit der Tastatur: Enter nimmt eine Karte, die Pfeiltasten bewegen sie um Monate, Bild auf und Bild ab um Jahre, Enter lässt sie los.',
  done: 'Jede Karte ist an ihrem Platz. Die Liste darunter erzählt die Geschichte.',
  allShown: 'Alle Daten sind zu sehen.',
  putBack: 'Zurücklegen',
  byMenus: 'Karten über Menüs einordnen',
  card: 'Karte',
  month: 'Monat',
  year: 'Jahr',
  place: 'Einordnen',
  inOrder: 'Der Zeitstrahl, nach Datum',
  youSaid: (month, verdict) => `Du hast ${month} gesagt: ${verdict}.`,
  youSaidOf: (month, verdict) => `Du hast ${month} gesagt, ${verdict}.`,
  rightMonth: 'der richtige Monat',
  early: (years, months) => `${span(years, months)} zu früh`,
  late: (years, months) => `${span(years, months)} zu spät`,
  tryAgain: 'Noch einmal',
  showAll: 'Alles zeigen',
  noneOf: (total) => `0 von ${total} eingeordnet`,
  score: (placed, total, off, close) =>
    `${placed} von ${total} eingeordnet, im Schnitt um ${number(off, 1)} Monate daneben, ${close} bis auf ein halbes Jahr genau`,
}

function span(years: number, months: number): string {
  const parts = [
    years && `${years} ${years === 1 ? 'Jahr' : 'Jahre'}`,
    months && `${months} ${months === 1 ? 'Monat' : 'Monate'}`,
  ].filter(Boolean)
  return parts.join(' ')
}
