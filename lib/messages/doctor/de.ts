import type { english } from './en'

export const german: typeof english = {
  looking: 'Dieser Rahmen wird untersucht …',
  start: 'Python hier starten',
  starting: 'Python startet …',
  again: 'Python noch einmal starten',
  memory: 'Speicher für Python',
  memoryChoices: { '': 'von selbst entschieden', short: 'sparsam', roomy: 'mit Platz' },
  memoryNotKept: 'Dieser Rahmen merkt sich keine Wahl; hänge ?memory=short an seine Adresse.',
  copy: 'Als Text kopieren',
  copied: 'Kopiert.',
  mayNotCopy: 'Dieser Rahmen darf nicht kopieren. Der Text ist unten markiert: Drücke Strg+C.',
  asText: 'Die Befunde als Text',
  forPrograms: 'Für Programme: was gemessen wurde, als JSON',
  toDo: 'Zu tun:',
  words: {
    works: 'geht',
    limited: 'eingeschränkt',
    missing: 'fehlt',
    unneeded: 'nicht nötig',
    unknown: 'nicht bekannt',
  },
}
