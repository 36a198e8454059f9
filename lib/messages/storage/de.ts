import type { english } from './en'

export const german: typeof english = {
  saved: 'Der Fortschritt wird in diesem Browser gespeichert.',
  denied:
    'Dieser Browser lässt die Seite nichts speichern. Dein Fortschritt bleibt, bis du diesen Tab schließt; um ihn zu behalten, exportiere ihn auf der Seite „Fortschritt“.',
  full: 'Der Speicher dieses Browsers ist voll. Was du jetzt tust, bleibt, bis du diesen Tab schließt; um es zu behalten, exportiere es auf der Seite „Fortschritt“.',
  slimmed:
    'Der Speicher dieses Browsers ist fast voll. Ergebnisse und aktueller Code sind gespeichert, der Code deiner ältesten Versuche nicht. Um alles zu behalten, exportiere es auf der Seite „Fortschritt“.',
  aside: (why) =>
    `Gespeicherter Fortschritt ließ sich nicht so verwenden, wie er ist: ${why}. Er wird genau so aufgehoben und lässt sich auf der Seite „Fortschritt“ herunterladen.`,
  newerWrote: (version) =>
    `eine neuere Version von Day One hat ihn geschrieben (Format ${version})`,
  partly: (path, why) =>
    `ein Teil davon war nicht zu lesen (${path}: ${why}); das Übrige ist in Gebrauch`,
  partlyAndMore: (path, why, more) =>
    `ein Teil davon war nicht zu lesen (${path}: ${why}, und ${more} weitere); das Übrige ist in Gebrauch`,
  notJson: (why) => `kein gültiges JSON (${why})`,
  notOurs: 'keine Fortschrittsdatei von Day One',
  nothingRead: 'nichts darin war zu lesen',
  noVersion: 'es steht nicht darin, welche Version von Day One geschrieben hat',
  notUpdated: (version, why) =>
    `Version ${version} ließ sich nicht auf den neuen Stand bringen: ${why}`,
  cannot: (why) => `Diese Datei lässt sich nicht importieren: ${why}.`,
  tooLarge: 'Die Datei ist größer als 5 MB; so groß ist keine Fortschrittsdatei.',
  empty: 'Die Datei ist leer.',
  newerFile: (version) =>
    `Diese Datei hat eine neuere Version von Day One geschrieben (Format ${version}). Lade diese Seite neu, um die neueste Version zu bekommen, und versuche es dann noch einmal.`,
  tooDeep: 'zu tief verschachtelt',
  badName: 'dieser Name ist nicht erlaubt',
  misfit: (expected, found) => `erwartet: ${expected}, gefunden: ${found}`,
  value: (json) => json,
  nothing: 'nichts',
  text: 'Text',
  textUpTo: (most) => `Text von höchstens ${most} Zeichen`,
  truth: 'true oder false',
  amount: 'eine Zahl ab 0',
  amountUpTo: (most) => `eine Zahl von 0 bis ${most}`,
  whole: 'eine ganze Zahl',
  count: 'eine ganze Zahl ab 0',
  countUpTo: (most) => `eine ganze Zahl von 0 bis ${most}`,
  list: 'eine Liste',
  object: 'ein Objekt',
}
