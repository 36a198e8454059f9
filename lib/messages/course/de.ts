import { counting, dayIn } from '../format'
import { tags } from '../language'
import type { english } from './en'

const count = counting(tags.de)
const day = dayIn(tags.de)

export const german: typeof english = {
  chapter: (number) => `Kapitel ${number}`,
  chapterName: (number, name) => `Kapitel ${number}: ${name}`,
  minutes: (n) => `${n} Min.`,
  minutesRead: (n) => `${n} Min. Lesezeit`,
  labs: (n) => count(n, 'Lab', 'Labs'),
  checks: (n) => count(n, 'Prüfung', 'Prüfungen'),
  sources: (n) => count(n, 'Quelle', 'Quellen'),
  checked: (date) => `Geprüft: ${day(date)}`,
  objectives: 'Was du danach kannst',
  nextAndPrevious: 'Nächstes und voriges Kapitel',
  previousNumber: (n) => `Zurück: Kapitel ${n}`,
  nextNumber: (n) => `Weiter: Kapitel ${n}`,
  previousName: (name) => `Voriges Kapitel: ${name}`,
  nextName: (name) => `Nächstes Kapitel: ${name}`,
  chapters: 'Kapitel',
  contents: 'Inhalt',
  onThisPage: 'Auf dieser Seite',
  read: 'Du hast dieses Kapitel gelesen.',
  notRead: 'Nicht als gelesen markiert.',
  markRead: 'Als gelesen markieren',
  markUnread: 'Als ungelesen markieren',
  labStates: { 'not-started': 'Nicht begonnen', tried: 'Begonnen', passed: 'Bestanden' },
  chapterStates: { read: 'gelesen', opened: 'begonnen', new: 'nicht begonnen' },
  labsPassed: (passed, all) => `${passed} von ${count(all, 'Lab', 'Labs')} bestanden`,
  questionsRight: (right, all) => `${right} von ${count(all, 'Frage', 'Fragen')} richtig`,
  sourcesTitle: 'Quellen',
  sourcesHow:
    'Mit dem Datum einer jeden, und woher wir es wissen: <i>hier ausgeführt</i>, an der Quelle <i>gelesen</i> oder <i>von anderen berichtet</i>.',
  evidence: { ran: 'hier ausgeführt', read: 'gelesen', reported: 'von anderen berichtet' },
  day,
  belongs: 'Wozu dieses Lab gehört',
  labsPage: 'Labs',
  notes: 'Notizen',
  addNote: 'Notiz hinzufügen',
  notesFailed:
    'Die Notizen wurden nicht geladen. Versuche es noch einmal, wenn das Netz wieder da ist.',
  partFailed: 'Dieser Teil ist noch nicht geladen. Er wird angefordert, bis er kommt.',
}
