import type { english } from './en'

export const german: typeof english = {
  graph: 'Rechengraph',
  graphs: { chain: 'Eine Kette', shared: 'Ein geteilter Wert', returned: 'Ein Zwischenergebnis' },
  step: (at, last) => `Schritt ${at} von ${last}`,
  back: 'Zurück',
  next: 'Nächster Umbau',
  inOrder: 'Der Graph, in der Reihenfolge, in der er läuft',
  columns: { run: 'in jedem Lauf', before: 'wie geschrieben', now: 'jetzt' },
  rows: { launches: 'Starts', reads: 'Tensoren gelesen', writes: 'Tensoren geschrieben' },
  returned: ' · zurückgegeben',
  free: 'kostenlos',
  oneLoop: '1 Schleife',
  oneLaunch: '1 Start',
  written: 'Wie geschrieben: ein Start je Operation.',
  fold: (name) =>
    `Falten: \`${name}\` liest nur Konstanten und wird deshalb jetzt berechnet, ein einziges Mal. Ein Start weniger in jedem Lauf.`,
  fuse: (input, reader) =>
    `Verschmelzen: \`${input}\` kommt in die Schleife von \`${reader}\`, das es als Einziges liest. Es wird nie in den Speicher geschrieben.`,
  stays: (name, reader) =>
    `Nicht verschmolzen: \`${name}\` bleibt außerhalb der Schleife von \`${reader}\`.`,
  notElementwise: (op) =>
    ` Ein \`${op}\` ist nicht elementweise: Eintrag i des Ergebnisses braucht mehr als Eintrag i der Eingaben.`,
  isReturned: ' Es wird zurückgegeben und muss deshalb am Ende im Speicher stehen.',
  manyReaders: (n) =>
    ` Es wird von ${n} Stellen gelesen, und jede Schleife würde es neu berechnen.`,
}
