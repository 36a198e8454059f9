import type { english } from './en'

export const german: typeof english = {
  skip: 'Zum Inhalt springen',
  site: 'Website',
  course: 'Kurs',
  labs: 'Labs',
  progress: 'Fortschritt',
  teach: 'Lehren',
  licence:
    'Day One. Code unter der MIT-Lizenz, Lektionen unter <a>CC BY 4.0</a>. Nichts, was du tippst, verlässt diesen Browser.',
  about: 'Über den Kurs',
  glossary: 'Glossar',
  sources: 'Quellen',
  offline: 'Offline nutzen',
  language: 'Sprache',
  themes: {
    system: 'Farbschema: wie das System',
    light: 'Farbschema: hell',
    dark: 'Farbschema: dunkel',
  },
  shortcuts: 'Tastenkürzel',
  shortcutList: [
    ['?', 'Diese Liste zeigen'],
    ['Strg K', 'Suchen (⌘ K auf dem Mac; / tut dasselbe)'],
    ['Strg Enter', 'Das Lab ausführen, in dem du bist (⌘ auf dem Mac)'],
    ['Strg Umschalt Enter', 'Das Lab prüfen, in dem du bist'],
    ['Umschalt Alt F', 'Die Datei formatieren, an der du schreibst'],
    ['F8', 'Zum nächsten Problem (Umschalt F8: zum vorigen)'],
    ['Strg I', 'Sagen, was die Werkzeuge über den Namen am Cursor wissen'],
    ['Strg Umschalt M', 'Die Probleme des Labs zeigen, in dem du bist'],
    ['Esc, dann Tab', 'Den Editor verlassen'],
    ['Tab', 'Zum nächsten Link, Knopf oder Feld'],
  ],
  singleKeys: 'Die Tasten ? und / wirken für sich allein',
  close: 'Schließen',
  broke: 'Diese Seite ist abgestürzt',
  brokeMore:
    'Etwas darin ist fehlgeschlagen. Was du getippt und was du bestanden hast, ist in diesem Browser gespeichert.',
  noDetails: 'Mehr ist nicht bekannt.',
  tryAgain: 'Noch einmal versuchen',
  reload: 'Seite neu laden',
  newTab: ' (öffnet in einem neuen Tab)',
}
