import type { english } from './en'

export const german: typeof english = {
  other: (words) => words,
  both: (one, more) => `${one} ${more}`,
  inLab: (lab, why) => `${lab}: ${why}`,
  largerThanAny: 'Sie ist größer als jede Abgabe.',
  notJson:
    'Sie ist kein JSON: Hat ein anderes Programm sie gespeichert, oder ist sie abgeschnitten?',
  notOurs: 'Sie ist keine Abgabe von Day One.',
  newer: (version) => `Eine neuere Version von Day One hat sie geschrieben (Format ${version}).`,
  fields: (list) => `Diese Felder passen nicht: ${list}.`,
  fieldsAndMore: (list, more) => `Diese Felder passen nicht: ${list}; und ${more} weitere.`,
  twice: (lab) => `Das Lab „${lab}“ steht zweimal darin.`,
  endMissing: 'Das Ende des Textes fehlt.',
  changed: 'Der Text wurde unterwegs verändert oder abgeschnitten.',
  unreadable: (why) => `Sie ließ sich nicht lesen: ${why}.`,
  moreThan: (megabytes) => `sie hat mehr als ${megabytes} MB`,
  empty: 'Sie ist leer.',
  tooLarge: (megabytes, most) => `Sie hat ${megabytes} MB; eine Abgabe hat höchstens ${most}.`,
  zipInZip: 'Ein Zip in einem Zip wird nicht geöffnet: Entpacke es zuerst.',
  emptyZip: 'In diesem Zip ist keine Datei.',
  notText: 'Sie ist keine Textdatei.',
  zipEnds: (why) => `Das Zip lässt sich nicht weiter lesen: ${why}.`,
  unpacksToMuch: 'es entpackt sich zu mehr als 1 GB',
  manyFiles: (most) => `es hat mehr als ${most} Dateien`,
  cutOff: 'Sie ist abgeschnitten: Das Zip endet vor ihr.',
  damaged: 'Sie lässt sich nicht entpacken: Sie ist beschädigt oder verschlüsselt.',
  unpacksTo: (megabytes) => `Sie entpackt sich zu mehr als ${megabytes} MB.`,
  strangePacking: 'Sie ist so gepackt, dass sie hier nicht zu lesen ist.',
  noLearner:
    'In dieser Datei ist niemand: Sie braucht eine Zeile mit Überschriften und je Person eine Zeile.',
  manyLines: (most) => `Sie hat mehr als ${most} Zeilen.`,
  noName: 'Keine Spalte nennt einen Namen: „Name“, „Student“ oder „First name“ und „Last name“.',
  noLab: (lab) => `Dieser Kurs hat kein Lab „${lab}“.`,
  noEnd: (seconds) => `Es kam innerhalb von ${seconds} Sekunden nicht zu einem Ende.`,
  luck: (claimed, all, passed, checks) =>
    `Mit den Fragen, mit denen geprüft wurde, besteht es ${claimed} von ${all}, mit anderen ${passed}: Der Code hängt von ihnen ab (${checks}).`,
  differs: (claimed, all, passed) =>
    `Angegeben sind ${claimed} von ${all} Prüfungen, hier bestehen ${passed}.`,
  lost: (checks) => `Angegeben, aber nicht bestanden: ${checks}.`,
  won: (checks) => `Bestanden, aber nicht angegeben: ${checks}.`,
  otherChecks: (which) =>
    `Die Abgabe entstand mit anderen Prüfungen (${which}): eine andere Version des Kurses oder eine bearbeitete Datei.`,
  gone: (checks) => `hier unbekannt: ${checks}`,
  added: (checks) => `nicht in der Abgabe: ${checks}`,
  goneAndAdded: (gone, added) => `hier unbekannt: ${gone}; nicht in der Abgabe: ${added}`,
  sharedBrowser: (name) => `Derselbe Browser hat auch als „${name}“ abgegeben.`,
  otherBrowser:
    'Unter diesem Namen hat auch ein anderer Browser abgegeben: zwei Menschen oder zwei Rechner.',
  otherWording: 'Sie entstand für eine andere Fassung dieser Aufgabe; angewendet wird die obige.',
  otherVersion: (version, asked) =>
    `Sie entstand mit Version ${version} des Kurses, nicht mit ${asked}.`,
  future:
    'Nach eigener Angabe entstand sie in der Zukunft: Eine Uhr ging falsch, oder die Datei wurde bearbeitet.',
}
