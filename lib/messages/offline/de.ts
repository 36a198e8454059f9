import { decimals } from '../format'
import { tags } from '../language'
import type { english } from './en'

const decimal = decimals(tags.de)

const megabytes = (bytes: number): string => {
  const value = bytes / 1e6
  return value > 0 && value < 0.1 ? '0,1' : decimal(value, value < 10 ? 1 : 0)
}

const amount = (bytes: number): string =>
  bytes < 1e9 ? `${megabytes(bytes)} MB` : `${decimal(bytes / 1e9, 1)} GB`

export const german: typeof english = {
  page: {
    title: 'Nicht ohne Netz',
    lede: 'Du bist offline, und diese Seite ist keine von denen, die in diesem Browser aufgehoben sind. Lektionen, Labs und dein Fortschritt sind es.',
  },
  update: {
    label: 'Neue Version',
    ready: 'Eine neue Version des Kurses ist bereit. Was du getippt hast, bleibt.',
    replaced:
      'Ein anderer Tab ist zu einer neuen Version gewechselt. Dieser bleibt bei der alten, bis du ihn neu lädst.',
    reload: 'Neu laden',
    later: 'Später',
  },
  panel: {
    title: 'Ohne Netz',
    aside: { ready: 'Geht ohne Netz', part: 'Geht teilweise ohne Netz', none: '' },
    download: 'Für offline herunterladen',
    lede: 'Alle Lektionen und Labs, Python und die Werkzeuge, in diesem Browser aufgehoben. Was du öffnest, wird ohnehin aufgehoben; das hier holt den Rest.',
    size: (download, room) =>
      `Höchstens ${megabytes(download)} MB herunterzuladen, ${megabytes(room)} MB vom Speicher dieses Browsers.`,
    start: (bytes) => `${megabytes(bytes)} MB herunterladen`,
    resume: (bytes) => `Weiter: noch ${megabytes(bytes)} MB`,
    check: 'Prüfen und reparieren',
    cancel: 'Abbrechen',
    progress: 'Für offline herunterladen',
    working: (what, done, total) => `${what}: ${megabytes(done)} von ${megabytes(total)} MB`,
    pages: 'Lektionen und Labs',
    started: 'Das Herunterladen hat begonnen.',
    kept: (done, total) => `${megabytes(done)} von ${megabytes(total)} MB sind aufgehoben.`,
    done: 'Alles ist da und geprüft. Der Kurs geht ohne Netz.',
    complete: 'Alles ist da. Der Kurs geht ohne Netz.',
    cancelled: 'Angehalten. Was angekommen ist, bleibt.',
    room: (used, free) =>
      `Diese Website belegt hier ${amount(used)}; der Browser gäbe ihr noch ${amount(free)}.`,
    lasting: 'Der Browser hat zugesagt, es nicht von sich aus zu entfernen.',
    passing:
      'Der Browser entfernt es vielleicht, wenn der Speicherplatz knapp wird; dann wird es neu geholt.',
    pagesOff:
      'Lektionen werden in diesem Browser nicht aufgehoben, weil er Daten spart oder du sie entfernt hast.',
    pagesKeeping: (done, total) =>
      `Lektionen und Labs werden aufgehoben: ${megabytes(done)} von ${megabytes(total)} MB.`,
  },
  remove: {
    title: 'Aufgehobenes entfernen',
    lede: 'Lektionen, Python und Werkzeuge kommen dann wieder aus dem Netz. Dein Fortschritt und dein Code bleiben.',
    button: 'Entfernen',
    removed: 'Entfernt. Dein Fortschritt und dein Code sind unberührt.',
  },
  impossible: {
    browser:
      'Dieser Browser kann eine Website nicht für offline aufheben (er hat keine Service Worker).',
    insecure: 'Nur eine Website, die über https kommt, kann für offline aufgehoben werden.',
    refused:
      'Die Einstellungen des Browsers oder die umgebende Seite lassen diese Website nichts aufheben.',
  },
  failed: {
    network:
      'Die Verbindung brach ab, oder der Server hat nicht geantwortet. Was angekommen ist, bleibt.',
    full: 'Der Speicher des Browsers für diese Website ist voll: Der Rest passt nicht hinein, und nichts Halbes ist geblieben. Von deinem Fortschritt ist nichts verloren. Schaffe Platz, oder nutze den Kurs mit Netz.',
    mixed:
      'Die Website wurde eben geändert, und noch ist nicht alles davon da. Versuche es in ein paar Minuten wieder.',
    file: (name) => `${name} konnte nicht heruntergeladen werden. Was angekommen ist, bleibt.`,
    wrongBytes: (name) =>
      `${name} kam zweimal mit anderem Inhalt an, als es sollte. Etwas zwischen diesem Browser und dem Server verändert es.`,
    elsewhere: 'Ein anderer Tab dieses Browsers lädt schon herunter.',
    noRoom: (needed, free) =>
      `Dafür braucht es ${megabytes(needed)} MB, und der Browser gäbe ${megabytes(free)} MB. Nichts wurde heruntergeladen.`,
  },
}
