import { counting } from '../format'
import { tags } from '../language'
import type { english } from './en'

const count = counting(tags.de)

export const german: typeof english = {
  homeLede:
    'Lies, wie KI-Systeme heute gebaut werden, und führe es beim Lesen aus: Neben jedem Kapitel stehen Python-Labs, die hier in deinem Browser laufen und bewertet werden.',
  facts: [
    [
      'Python 3.14, in der Seite',
      'Der echte Interpreter, für den Browser übersetzt. Nichts zu installieren.',
    ],
    [
      'Sofort bewertet',
      'Jede Prüfung sagt, was sie aufgerufen hat, was zurückkam und was sie erwartet hat.',
    ],
    [
      'Kein Konto',
      'Dein Code und deine Ergebnisse bleiben in diesem Browser, und du kannst sie mitnehmen.',
    ],
    [
      'Frei zu verwenden',
      'Der Code steht unter MIT, die Lektionen unter CC BY 4.0, und jede Aussage hat eine datierte Quelle.',
    ],
  ],
  chapters: 'Kapitel',
  chapterCount: (n) => count(n, 'Kapitel', 'Kapitel'),
  size: (chapters, labs, hours) =>
    `${count(chapters, 'Kapitel', 'Kapitel')}, ${count(labs, 'Lab', 'Labs')}, etwa ${count(hours, 'Stunde', 'Stunden')}`,
  goOn: (name) => `Weiter: ${name}`,
  begin: 'Mit dem ersten Kapitel beginnen',
  fromStart: 'Von vorn beginnen',
  toLabs: 'oder direkt zu den Labs',
  sample: 'Was eine Prüfung sagt',
  sampleCaption: 'Eine nicht bestandene Prüfung sagt dir, was geschah und warum es zählt.',
  sampleTitle: 'Alle drei Bibliotheken beginnen neu',
  sampleMessage:
    'numpy zog beim zweiten Lauf eine andere Zahl. Nichts in <code>set_seed</code> berührt seinen Strom.',
  called: 'aufgerufen',
  got: 'erhalten',
  expected: 'erwartet',
  sampleCalled: 'set_seed(7); np.random.rand(), zweimal',
  sampleGot: '0.0763, dann 0.7799',
  sampleExpected: '0.0763, dann 0.0763',
  labs: 'Labs',
  labsLede:
    'Jedes Lab ist ein kleines Stück echter Arbeit mit einem Prüfer daneben. Bearbeite sie in ihren Kapiteln oder für sich.',
  glossary: 'Glossar',
  glossaryLede: (n) => `${n} Begriffe des Kurses, jeder mit dem Kapitel, das ihn erklärt.`,
  letters: 'Buchstaben',
  sources: 'Quellen',
  sourcesLede: (n) =>
    `Die ${n} Quellen des Kurses, Kapitel für Kapitel, mit dem Datum einer jeden und woher wir es wissen: <i>hier ausgeführt</i>, an der Quelle <i>gelesen</i> oder <i>von anderen berichtet</i>.`,
  nothingHere: 'Hier gibt es keine Seite',
  nothingHereMore:
    'Vielleicht ist die Adresse vertippt oder die Seite umgezogen. Von deiner Arbeit ist nichts verloren.',
  didYouMean: 'War gemeint',
  theCourse: 'Zum Kurs',
  allLabs: 'Alle Labs',
  yourProgress: 'Dein Fortschritt',
  chapter: (number, name) => `Kapitel ${number}: ${name}`,
  lab: (name) => `Lab: ${name}`,
  teach: 'Damit lehren',
  teachLede:
    'Wähle, was bis wann zu tun ist; die Aufgabe ist ein einziger Link, ohne Konten und ohne Server. Lernende schicken dir je eine Datei, und das <a>Notenbuch</a> prüft ihren Code auf deinem Rechner noch einmal.',
  doctor: 'Einbettungs-Check',
}
