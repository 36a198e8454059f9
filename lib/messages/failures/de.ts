import type { english } from './en'

export const german: typeof english = {
  other: (words) => words,
  notStarted: (seconds) => `Python ist nicht innerhalb von ${seconds} Sekunden gestartet.`,
  gaveWay: 'Etwas anderes auf dieser Seite brauchte Python, und der Speicher reicht nur für eines.',
  workerEnded: 'Der Python-Worker wurde beendet.',
  workerNotLoaded: 'Der Python-Worker ließ sich nicht laden.',
  messageLost: 'Eine Nachricht an Python war nicht zu lesen.',
  noWebAssembly:
    'WebAssembly ist hier abgeschaltet: durch einen Blockierungsmodus, eine Erweiterung oder die Policy der Seite oder deiner Organisation.',
  serverAnswered: (file, status) => `${file}: Der Server hat ${status} geantwortet.`,
  otherSize: (file, arrived, wanted) =>
    `${file}: ${arrived} Bytes kamen an statt ${wanted}. Hat unterwegs etwas sie abgeschnitten oder verändert?`,
  notDownloaded: (file) => `${file} ließ sich nicht herunterladen. Steht die Verbindung?`,
  damaged: (file) =>
    `${file} kam beschädigt an. Hat unterwegs etwas die Datei abgeschnitten oder verändert?`,
  page: 'Statt einer Datei kam eine Seite an. Will das Netz, dass du dich anmeldest?',
  tool: (name, why) => `${name}: ${why}`,
  toolNotLoaded: (name, why) => `${name} ließ sich nicht laden. ${why}`,
  toolLate: 'nicht rechtzeitig gestartet',
  toolSilent: 'antwortet nicht mehr',
  toolStopped: 'wurde angehalten',
  toolNotStarted: 'Der Worker ließ sich nicht starten.',
  toolMessageLost: 'Eine Nachricht dorthin war nicht zu lesen.',
  notBuilt: 'Diese Ausgabe der Website hat es nicht.',
  labClosed: 'Das Lab ist geschlossen.',
}
