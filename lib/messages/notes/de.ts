import { counting, inQuotes } from '../format'
import { tags } from '../language'
import type { english } from './en'

const count = counting(tags.de)

export const german: typeof english = {
  notes: 'Notizen',
  myNotes: 'Meine Notizen',
  notesOf: (n) => count(n, 'Notiz', 'Notizen'),
  selected: 'Ausgewählte Wörter',
  highlight: 'Hervorheben',
  note: 'Notiz',
  noteOn: (words) => `Deine Notiz zu „${inQuotes(words)}“`,
  highlightOf: (words) => `Von dir hervorgehoben: „${inQuotes(words)}“`,
  writeHere: 'Schreibe eine Notiz',
  edit: 'Ändern',
  editOne: (words) => `Ändern: die Notiz zu „${inQuotes(words)}“`,
  write: 'Notiz hinzufügen',
  writeOne: (words) => `Notiz hinzufügen zur Hervorhebung „${inQuotes(words)}“`,
  remove: 'Entfernen',
  removeOne: (words) => `Entfernen, was du zu „${inQuotes(words)}“ notiert hast`,
  removed: 'Entfernt.',
  undo: 'Rückgängig',
  done: 'Fertig',
  earlier: 'Absatz davor (Alt ↑)',
  later: 'Absatz danach (Alt ↓)',
  highlighted: 'Hervorgehoben.',
  isBack: 'Es ist wieder da.',
  tooLong: (now, most) =>
    `Eine Notiz hat höchstens ${most} Zeichen, diese hat ${now}. Die letzte Änderung ist nicht gespeichert; kürze sie zuerst.`,
  tooMany: (most) => `Platz ist für ${most} Notizen. Entferne eine, um eine weitere anzulegen.`,
  notKept:
    'Dieser Browser behält gerade nichts: Die Notiz bleibt, bis du diesen Tab schließt. Kopiere sie, oder exportiere sie auf der Fortschrittsseite.',
  paragraph: 'Notiz zu diesem Absatz',
  inChapter: 'In diesem Kapitel',
  noneInChapter:
    'In diesem Kapitel ist noch nichts notiert. Wähle Wörter aus, um sie hervorzuheben oder etwas zu ihnen zu notieren.',
  all: 'Alle meine Notizen',
  close: 'Schließen',
  detached: 'Notizen zu früherem Wortlaut',
  detachedMore: 'Der Text, zu dem sie gehören, hat sich geändert. Von ihnen ist nichts verloren.',
  none: 'Noch nichts notiert. Wähle in einem Kapitel Wörter aus, um sie hervorzuheben oder etwas zu ihnen zu notieren, oder drücke N.',
  search: 'In meinen Notizen suchen',
  found: (n) => `${count(n, 'Notiz', 'Notizen')} gefunden`,
  download: 'Notizen herunterladen',
  highlightOnly: 'hervorgehoben',
  toParagraph: 'Zum Absatz',
  fileTitle: (course) => `Notizen zu ${course}`,
}
