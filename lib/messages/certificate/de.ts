import { counting } from '../format'
import { tags } from '../language'
import type { english } from './en'

const count = counting(tags.de)

export const german: typeof english = {
  title: 'Bescheinigung',
  lede: 'Was du gelesen und bestanden hast, auf einer Seite zum Drucken, mit einer Datei, die andere prüfen können.',
  loading: 'Es wird nachgesehen, was du getan hast …',
  empty: 'Noch nichts zu bescheinigen. Lies ein Kapitel oder bestehe ein Lab, und es steht hier.',
  begin: 'Zum Kurs',
  name: 'Dein Name, wie er auf der Seite stehen soll',
  nameNote:
    'Er bleibt in diesem Browser, in deinem exportierten Fortschritt und in der Datei, die du hier speicherst.',
  save: 'Diesen Namen verwenden',
  print: 'Drucken',
  download: 'Abgabe speichern',
  keep: 'Bewahre die Datei bei der gedruckten Seite auf: Spätere Arbeit ergibt eine andere Datei mit einem anderen Hash.',
  noName: 'Gib deinen Namen an, um die Bescheinigung zu machen.',
  heading: 'Bescheinigung über getane Arbeit',
  whole: (course) => `hat jedes Kapitel von „${course}“ gelesen und jedes Lab bestanden.`,
  part: (chapters, labs, course) =>
    `hat ${chapters} von „${course}“ gelesen und ${labs} bestanden. Das ist ein Teil des Kurses.`,
  chaptersOf: (done, all) => `${done} von ${count(all, 'Kapitel', 'Kapiteln')}`,
  labsOf: (done, all) => `${done} von ${count(all, 'Lab', 'Labs')}`,
  version: (version) => `Kursversion ${version}.`,
  lastWork: (day) => `Letzte Arbeit: ${day}.`,
  chapters: 'Gelesene Kapitel',
  labs: 'Bestandene Labs',
  checks: (checks) => count(checks, 'Prüfung', 'Prüfungen'),
  hash: 'SHA-256 der Abgabe',
  short: (hash) => `Kurz: ${hash}`,
  noHashes: 'Dieser Browser berechnet Hashes nur auf sicheren Seiten (https).',
  honest:
    'Im Browser der lernenden Person gemacht und von niemandem unterschrieben: Name, Daten und Ergebnisse sind ihre eigene Angabe. Der Hash sagt, welche Datei zu dieser Seite gehört. Nur wer diese Datei noch einmal prüft, sieht, dass ihr Code besteht.',
  where: (address) => `Zum Vergleichen der Datei: ${address}`,
  verify: 'Vergleichen',
  verifyLede:
    'Vergleiche eine Abgabe mit dem Hash auf einer Bescheinigung. Nichts wird gesendet; es geht ohne Netz.',
  printed: 'Hash auf der Bescheinigung, ganz oder kurz',
  file: 'Abgabe wählen',
  pasted: 'oder als Text einfügen',
  compare: 'Vergleich starten',
  results: {
    same: (name) => `Das ist die Datei zu dieser Bescheinigung. Sie nennt ${name}.`,
    resaved: (name) =>
      `Derselbe Inhalt, unterwegs anders gespeichert, wie es Editoren und LMS tun. Sie nennt ${name}.`,
    other: (name) =>
      `Nicht die Datei zu dieser Bescheinigung: Ihr Inhalt hat einen anderen Hash. Sie nennt ${name}.`,
    'not-a-hash': 'Der Hash hat 64 oder, in der Kurzform, 16 Ziffern aus 0 bis 9 und a bis f.',
    'no-hashes': 'Dieser Browser berechnet Hashes nur auf sicheren Seiten (https).',
  },
  refused: (reason) => `Die Abgabe ist nicht lesbar. ${reason}`,
  missing: 'Wähle zuerst eine Datei oder füge die Abgabe ein.',
  tooLarge: 'Sie ist größer als jede Abgabe.',
  ready: (file) => `${file} ist gewählt.`,
  judge:
    'Ein gleicher Hash zeigt nicht, dass der Code besteht. Das Notenbuch prüft ihn noch einmal:',
  gradebook: 'Notenbuch öffnen',
}
