import type { english } from './en'

export const german: typeof english = {
  oftenSaid: (claim) => `Oft gehört: „${claim}“`,
  summary: 'Zusammenfassung',
  pinUp: 'Zum Anpinnen',
  table: 'Tabelle',
  source: (number, title) => `Quelle ${number}: ${title}`,
  callouts: { note: 'Hinweis', care: 'Vorsicht', simulated: 'Was simuliert ist' },
  chooseFirst: 'Wähle zuerst eine Antwort.',
  rightSaid: 'Richtig.',
  wrongSaid: 'Nicht ganz. Bei jeder Antwort steht jetzt, warum.',
  several: 'Mehr als eine ist richtig.',
  tryAgain: 'Noch einmal versuchen',
  answer: 'Antworten',
  right: 'Richtig',
  wrong: 'Falsch',
  notQuite: 'Nicht ganz',
  yours: ', deine Antwort',
}
