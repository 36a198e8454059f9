import { counting, decimals } from '@/lib/messages/format'
import { tags } from '@/lib/messages/language'
import type { english } from './en'

const counted = counting(tags.de)
const number = decimals(tags.de)

export const german: typeof english = {
  before: 'Altes Lock',
  after: 'Neues Lock',
  compare: 'Vergleichen',
  example: 'Das Beispielpaar versuchen',
  exampleOf: (path) => `${path} (Beispiel)`,
  stays: 'Python liest sie in dieser Seite. Nichts wird hochgeladen, nichts aufgehoben.',
  chooseFor: (which) => `${which}: Datei wählen`,
  choose: 'Datei wählen',
  paste: 'Einfügen',
  pasteFor: (which) => `${which}: Text einfügen`,
  pasted: (which) => `${which} (eingefügt)`,
  useText: 'Diesen Text nehmen',
  remove: 'Entfernen',
  drop: 'Zieh eine uv.lock, poetry.lock oder pylock.toml hierher.',
  lines: (n) => `${number(n)} Zeilen`,
  tooLarge: (name, megabytes) =>
    `${name} hat ${number(megabytes, 1)} MB; hier werden bis zu 5 MB gelesen, zehnmal ein großes Lock.`,
  notText: (name) => `${name} ist kein UTF-8-Text. Lock-Dateien sind UTF-8: Ist das eine andere?`,
  notTextAt: (name, line) =>
    `${name} ist kein UTF-8-Text (Zeile ${line}). Lock-Dateien sind UTF-8: Ist das eine andere?`,
  empty: (name) => `${name} ist leer.`,
  unreadable: (name) => `${name} ließ sich nicht lesen. Ist das ein Ordner?`,
  working: 'Python startet und liest beide Dateien …',
  noDiffer: 'Das Vergleichsprogramm ließ sich nicht laden. Ist das Netz da?',
  noExample: 'Das Beispiel ließ sich nicht laden. Ist das Netz da?',
  tooSlow: (seconds) => `Python hat nicht innerhalb von ${seconds} Sekunden geantwortet.`,
  ended: 'Python endete, bevor es geantwortet hat.',
  gaveUp: (how) => `Python hat bei diesen Dateien aufgegeben (${how}).`,
  notStarted: (reason) => `Python konnte nicht gestartet werden. ${reason}`,
  sameHash:
    'Beide Locks tragen denselben content-hash, pyproject.toml hat sich also nicht geändert; die Versionen schon. Das Lock wurde neu erstellt oder bearbeitet.',
  alarm: (name) => `Alarm: ${name}, `,
  kinds: { source: 'andere Quelle', hash: 'anderer Hash' },
  explained: ', durch den Umzug erklärt',
  package: 'Paket',
  from: 'Vorher',
  to: 'Nachher',
  groups: {
    source: 'Andere Quelle',
    hash: 'Anderer Hash unter gleichem Dateinamen',
    downgraded: 'Zurückgestuft',
    upgraded: 'Angehoben',
    added: 'Hinzugekommen',
    removed: 'Weggefallen',
    marker: 'Anderer Marker',
  },
  everywhere: 'überall',
  or: ' oder ',
  entries: (before, after) => `${before} Einträge, dann ${after}`,
  nothing: (entries) => `${entries}: Nichts Wesentliches hat sich geändert.`,
  summary: (entries, parts) => `${entries}: ${parts}.`,
  counts: {
    source: (n) => `${n} aus anderer Quelle`,
    hash: (n) => counted(n, 'Datei ersetzt', 'Dateien ersetzt'),
    downgraded: (n) => `${n} zurückgestuft`,
    upgraded: (n) => `${n} angehoben`,
    added: (n) => `${n} hinzugekommen`,
    removed: (n) => `${n} weggefallen`,
    marker: (n) => counted(n, 'Marker geändert', 'Marker geändert'),
  },
  noAlarm: ' Kein Alarm.',
  alarms: (n) => ` ${counted(n, 'Alarm', 'Alarme')}.`,
  sameRepository:
    'Dasselbe Repository, ein anderer Commit: Die Version musste sich dafür nicht ändern. Lies nach, was zwischen den beiden Commits geschah.',
  elsewhere:
    'Es kommt von anderswo als vorher. Hat das jemand entschieden? Such die Zeile in pyproject.toml, die es bewirkt, und frag, wem der neue Ort gehört.',
  movedToo:
    'Derselbe Dateiname enthält andere Bytes, und das Paket ist in derselben Änderung umgezogen. Zwei Indexe bauen vielleicht jeder ihre eigene Datei, der Umzug erklärt es also: Beurteile den Umzug.',
  unexplained:
    'Derselbe Dateiname enthält andere Bytes, und nichts im Lock erklärt es. Ein Index, der eine Veröffentlichung ersetzt hat, oder eine Hand, die das Lock bearbeitet hat: Vergleiche mit dem, was das Projekt veröffentlicht hat, bevor etwas installiert wird.',
}
