import { counting } from '../format'
import { tags } from '../language'
import type { english } from './en'

const count = counting(tags.de)

const parts = (chapters: number, labs: number) =>
  [
    chapters > 0 ? count(chapters, 'Kapitel', 'Kapitel') : '',
    labs > 0 ? count(labs, 'Lab', 'Labs') : '',
  ]
    .filter(Boolean)
    .join(' und ')

export const german: typeof english = {
  assignment: 'Aufgabe',
  assignments: 'Aufgaben',
  readingLink: 'Der Link wird gelesen…',
  needsScript: 'Die Aufgabe steht im Link selbst, und ihn zu lesen braucht JavaScript.',
  cannotUse: 'Dieser Link ist nicht verwendbar',
  wasAbout: (title) => `Es ging um <b>„${title}“</b>.`,
  wasAboutNote: (title, note) => `Es ging um <b>„${title}“</b>, mit der Notiz „${note}“.`,
  link: {
    empty:
      'Eine Aufgabe ist ein Link, den dir jemand aus deinem Kurs schickt: Alles steht in seiner Adresse. Öffne ihn, und sie ist von da an hier aufgeführt.',
    newer: (version) =>
      `Er stammt von einer neueren Version von Day One (Format ${version}). Lade diese Seite neu, um die neueste zu bekommen; ändert das nichts, bitte um einen Link, der hier gemacht ist.`,
    damaged:
      'Ein Teil davon ging unterwegs verloren oder wurde verändert, wie es Mailprogramme mit langen Zeilen tun. Bitte noch einmal darum, oder kopiere ihn ganz, bis zum letzten Zeichen.',
    foreign:
      'Das sieht nicht nach einer Aufgabe dieses Kurses aus. Kopiere die ganze Adresse aus der Nachricht, in der sie kam, oder bitte noch einmal darum.',
  },
  otherCourse: (course) =>
    `Sie gehört zu einem anderen Kurs, „${course}“. Was diese Website davon hat, ist unten verlinkt.`,
  toCalendar: 'Termin in meinen Kalender',
  toDo: 'Was zu tun ist',
  done: '✓ Fertig: ',
  someOf: (n, all) => `${n} von ${all}`,
  ofChecks: (percent) => `, ${percent} % der Prüfungen`,
  whereYouAre: (moment) => ` Bei dir ist das ${moment}.`,
  left: {
    days: (n) => `Noch ${count(n, 'Tag', 'Tage')}`,
    hours: (n) => `Noch ${count(n, 'Stunde', 'Stunden')}`,
    minutes: (n) => `Noch ${count(n, 'Minute', 'Minuten')}`,
  },
  late: {
    days: (n) => `${count(n, 'Tag', 'Tage')} zu spät`,
    hours: (n) => `${count(n, 'Stunde', 'Stunden')} zu spät`,
    minutes: (n) => `${count(n, 'Minute', 'Minuten')} zu spät`,
  },
  rule: {
    all: (chapters, labs) => `Zum Bestehen: alles, ${parts(chapters, labs)}.`,
    count: (n, chapters, labs) =>
      `Zum Bestehen: ${n} von ${chapters + labs} (${parts(chapters, labs)}).`,
    checks: (percent, labs) =>
      `Zum Bestehen: ${percent} % aller Prüfungen in ${count(labs, 'Lab', 'Labs')}.`,
    chapters: (percent, chapters) =>
      `Zum Bestehen: ${percent} % von ${count(chapters, 'Kapitel', 'Kapiteln')} gelesen.`,
  },
  noDate: (at, zone) => `Fällig ${at} (${zone}); das ist kein Datum, das dieser Browser kennt.`,
  due: (moment) => `Fällig am ${moment}.`,
  lateCounts: {
    accept: 'Später zählt voll.',
    refuse: 'Später zählt nicht.',
    deduct: (points) => `Jeder danach begonnene Tag kostet ${points} Prozentpunkte.`,
  },
  readChapter: (title) => `Lesen: ${title}`,
  read: 'gelesen',
  minutes: (n) => `${n} Min.`,
  unknownChapter: (id) => `Kapitel „${id}“`,
  lab: (title) => `Lab: ${title}`,
  unknownLab: (id) => `Lab „${id}“`,
  checks: (n, all) => `${n} von ${all} Prüfungen`,
  notInCourse: 'nicht in diesem Kurs',
  yours: 'Deine Aufgaben',
  yourOthers: 'Deine anderen Aufgaben',
  removedFromList: 'Aus der Liste entfernt; deine Arbeit ist unberührt.',
  remove: 'Entfernen',
  removeFromList: (title) => `${title} aus der Liste entfernen`,
  numbered: (id) => `Aufgabe ${id}`,
  unreadable: 'Diese Version kann sie nicht lesen.',
  from: (course) => ` Aus „${course}“.`,
  isDone: '✓ fertig',
  handedIn: ', abgegeben',
  handIn: 'Abgeben',
  lastMade: (moment) => `Zuletzt gemacht: ${moment}`,
  handInMore:
    'Dein Code und deine Ergebnisse zu dieser Aufgabe, in einer Datei. Von hier wird nichts gesendet: Du schickst sie selbst. Jedes Lab kommt mit seiner besten Prüfung, und der Code wird beim Bewerten noch einmal geprüft.',
  nameFirst: 'Gib zuerst deinen Namen an, damit klar ist, wessen Arbeit das ist.',
  savedAs: (file) =>
    `Gespeichert als ${file}. Schicke sie auf dem Weg, der verlangt war; eine spätere ersetzt sie.`,
  copied: 'Kopiert. Füge alles ein, von der Zeile am Anfang bis zur Zeile am Ende.',
  mayNotCopy:
    'Dieser Browser lässt die Seite nicht kopieren: Markiere den Text unten und kopiere ihn selbst.',
  yourName: 'Dein Name, wie er im Kurs bekannt ist',
  save: 'Abgabe speichern',
  copy: 'Als Text kopieren',
  asText: 'Die Abgabe als Text',
  notChecked: (title) =>
    `„${title}“ wurde nicht geprüft: Drücke dort Prüfen, damit dein Code mit einem Ergebnis kommt.`,
  changedSince: (title) =>
    `Der Code von „${title}“ hat sich seit seiner besten Prüfung geändert. Abgegeben wird der Code jener Prüfung; drücke noch einmal Prüfen, wenn der neue besser ist.`,
  calendarTitle: (title) => `Fällig: ${title}`,
}
