import { counting } from '../format'
import { tags } from '../language'
import type { english } from './en'

const count = counting(tags.de)

export const german: typeof english = {
  size: (labs) => `${count(labs, 'Lab', 'Labs')}.`,
  sizeIn: (labs, chapters) =>
    `${count(labs, 'Lab', 'Labs')} in ${count(chapters, 'Kapitel', 'Kapiteln')}.`,
  passAll: 'Du hast bestanden, wenn jede Prüfung jedes Labs bestanden ist.',
  passShare: (percent) => `Du hast bestanden, wenn ${percent} % aller Prüfungen bestanden sind.`,
  passed: '✓ Bestanden',
  checks: (n, all) => `${n} von ${all} Prüfungen`,
  notPart: (lab) => `Das Lab „${lab}“ gehört nicht zu diesem Paket.`,
  loading: { chapter: 'Das Kapitel wird geladen …', task: 'Die Aufgabe wird geladen …' },
  notLoaded: {
    chapter: 'Nicht geladen: das Kapitel.',
    task: 'Nicht geladen: die Aufgabe.',
  },
  network: (why) => `Besteht eine Netzverbindung, und bist du noch angemeldet? (${why})`,
  tryAgain: 'Noch einmal versuchen',
  unreadable: (why) =>
    `Es gab gespeicherte Arbeit, die nicht verwendbar war: ${why}. Sie bleibt im LMS, bis du hier prüfst oder etwas tippst.`,
  download: 'Herunterladen',
  outdated: (labs) =>
    `Dieses Paket wurde erneuert, und dein Code in ${labs} lässt sich nicht zurückholen. Deine Ergebnisse sind erhalten.`,
  codeLeftOut: (labs) =>
    `Das LMS hat keinen Platz für deinen Code in: ${labs}. Kopiere ihn, bevor du diese Seite verlässt; deine Ergebnisse sind gespeichert. `,
  resultsLeftOut: 'Auch einige deiner Antworten passen nicht: Ihre Ergebnisse wurden gemeldet.',
}
