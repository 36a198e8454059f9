import type { english } from './en'

export const german: typeof english = {
  looking: 'Dieser Rahmen wird untersucht …',
  start: 'Python hier starten',
  starting: 'Python startet …',
  again: 'Python noch einmal starten',
  pythonMemory: 'Speicher für Python',
  memoryChoices: { '': 'von selbst entschieden', short: 'sparsam', roomy: 'mit Platz' },
  memoryNotKept: 'Dieser Rahmen merkt sich keine Wahl; hänge ?memory=short an seine Adresse.',
  copy: 'Als Text kopieren',
  copied: 'Kopiert.',
  mayNotCopy: 'Dieser Rahmen darf nicht kopieren. Der Text ist unten markiert: Drücke Strg+C.',
  asText: 'Die Befunde als Text',
  forPrograms: 'Für Programme: was gemessen wurde, als JSON',
  toDo: 'Zu tun:',
  words: {
    works: 'geht',
    limited: 'eingeschränkt',
    missing: 'fehlt',
    unneeded: 'nicht nötig',
    unknown: 'nicht bekannt',
  },
  report: (summary) => `Einbettungs-Check: ${summary}`,
  groups: {
    needed: 'Was ein Lab braucht',
    kept: 'Was es sich merkt',
    rest: 'Das Übrige',
  },
  summaries: {
    frame: {
      works: 'Labs laufen in diesem Rahmen.',
      limited: 'Labs laufen in diesem Rahmen, mit Einschränkungen.',
      missing: 'Labs können in diesem Rahmen nicht laufen.',
    },
    page: {
      works: 'Labs laufen in dieser Seite.',
      limited: 'Labs laufen in dieser Seite, mit Einschränkungen.',
      missing: 'Labs können in dieser Seite nicht laufen.',
    },
  },
  titles: {
    sandbox: 'Sandbox des Rahmens',
    fetch: 'Dateien des Kurses',
    worker: 'Worker-Threads',
    wasm: 'WebAssembly',
    python: 'Python',
    drafts: 'Behalten, was Lernende tippen',
    caches: 'Python zwischen Besuchen behalten',
    handshake: 'Umgebende Seite',
    clipboard: 'Kopierknöpfe',
    fullscreen: 'Vollbild',
    width: 'Breite',
    memory: 'Speicher des Geräts',
    sparing: 'Python im Speicher',
    isolation: 'Cross-Origin-Isolation, geteilter Speicher',
    options: 'Optionen in der Adresse',
  },
  probes: {
    silent: 'Er hat nicht geantwortet.',
    noScript: 'Sein Skript ließ sich nicht laden.',
    notBack: 'Was geschrieben wurde, ließ sich nicht zurücklesen.',
    noDatabase: 'Die Datenbank ging nicht auf.',
    onlyHttps: 'Das gibt es nur über https.',
    noOrigin: 'Ein Rahmen ohne Origin bekommt keinen Worker.',
    nothing: '60 Sekunden lang geschah nichts.',
  },
  seeSandbox: 'Siehe „Sandbox des Rahmens“.',
  sandbox: {
    unframed:
      'Diese Seite ist in keinem Rahmen. Um das zu untersuchen, setze ihre Adresse als Rahmen in deine Seite.',
    works: 'Skripte laufen, und der Rahmen hat seinen eigenen Origin.',
    fails:
      'Der Rahmen hat keinen Origin: Seine Sandbox ist ohne allow-same-origin. Worker, Anfragen und Speicher werden verweigert.',
    fix: 'Schreibe in der Seite, die den Rahmen enthält, sandbox="allow-scripts allow-same-origin", oder lass das Attribut sandbox weg. Bitte in einem LMS die Administration, diese Website als externes Werkzeug oder vertrauten Rahmen zuzulassen.',
  },
  fetch: {
    works: 'Der Rahmen kann Dateien der eigenen Website laden.',
    fails: 'Der Rahmen kann keine Dateien der eigenen Website laden.',
    fix: 'Sieh nach, ob ein Filter, ein Proxy oder eine Erweiterung diese Website blockiert.',
  },
  worker: {
    works: 'Modul-Worker starten, Code kann also laufen und angehalten werden.',
    fails: 'Modul-Worker starten nicht, also kann kein Code laufen.',
    fix: 'Nimm einen Browser von 2023 oder neuer (Chrome 80, Firefox 114, Safari 15). Kommt die Website von deinem eigenen Server, muss dessen Policy worker-src ’self’ erlauben.',
  },
  wasm: {
    works: 'WebAssembly lässt sich übersetzen; daraus besteht Python.',
    fails: 'WebAssembly lässt sich nicht übersetzen, Python kann also nicht starten.',
    fix: 'Sendet dein Server mit dieser Website eine Content-Security-Policy, braucht script-src ’wasm-unsafe-eval’. Manche abgesicherte Browser schalten WebAssembly ab (Safaris Blockierungsmodus, Edges erweiterte Sicherheit): Nimm diese Website davon aus.',
  },
  python: {
    unknown: 'Noch nicht gestartet: Es lädt einmal 20 MB. Nimm den Knopf oben.',
    works: (version, seconds) =>
      `Python lief. Version ${version}, ${seconds} s nach dem Druck auf den Knopf.`,
    fails: 'Python lief nicht.',
    fix: 'Sieh dir zuerst die Befunde darüber an. Geht dort alles, lade neu und versuche es noch einmal; ein Proxy bricht vielleicht lange Downloads ab.',
  },
  drafts: {
    works: 'Die Arbeit wird in diesem Browser gespeichert.',
    keptAround:
      'Der Browser verweigert diesem Rahmen jeden Speicher, aber die umgebende Seite hebt alles auf.',
    refused:
      'Der Browser verweigert diesem Rahmen jeden Speicher: Die Arbeit bleibt nur, solange die Seite offen ist.',
    apart:
      'Die Arbeit wird in diesem Browser gespeichert, wohl getrennt für jede Website, die das Lab einrahmt: Auf die eigenen Seiten dieses Kurses folgt sie den Lernenden nicht.',
    apartSaid:
      'Die Arbeit wird in diesem Browser gespeichert, getrennt für jede Website, die das Lab einrahmt (das sagt der Browser): Auf die eigenen Seiten dieses Kurses folgt sie den Lernenden nicht.',
    fix: 'Bette mit embed.js ein (<day-one-lab>): Deine Seite hebt dann auf, was Lernende tippen, und gibt es zurück. Oder verlinke das Lab in einem eigenen Tab.',
  },
  caches: {
    works: 'Python bleibt entpackt, der nächste Besuch beginnt also früher.',
    noIndexedDb:
      'Python bleibt entpackt, der nächste Besuch beginnt also früher. IndexedDB wird verweigert; hier braucht es nichts.',
    refused:
      'Der Browser behält hier keine entpackte Kopie; jeder Besuch entpackt Python neu und beginnt später.',
    fix: 'Es muss nichts getan werden. Über https, und wo Speicher für Dritte erlaubt ist, bleibt sie.',
  },
  handshake: {
    greeted: (origin, protocol) => `${origin} hat sich gemeldet (${protocol}).`,
    greetedKeeps: (origin, protocol) =>
      `${origin} hat sich gemeldet (${protocol}) und hebt die Arbeit der Lernenden auf.`,
    ours: 'embed.js oder dasselbe Protokoll',
    silent: (parent) =>
      `${parent} rahmt diese Seite ein und hat sich nicht gemeldet. Ergebnisse und Höhe erfährt sie, die Arbeit der Lernenden kann sie nicht aufheben.`,
    silentFix:
      'Bette mit embed.js ein, oder melde dich, wie docs/embedding.md es beschreibt, wenn deine Seite Arbeit aufheben soll.',
    unknown:
      'Der Browser sagt nicht, wer diese Seite einrahmt, und niemand hat sich gemeldet: Ergebnisse gehen an niemanden.',
    unknownFix:
      'Bette mit embed.js ein; oder lass deine Seite ihren Origin senden: Entferne referrerpolicy="no-referrer" vom iframe und von der Seite.',
  },
  allowFix: 'Schreibe am iframe allow="clipboard-write; fullscreen". embed.js tut das.',
  clipboard: {
    allowed: 'Kopierknöpfe gehen.',
    denied: 'Kopierknöpfe werden hier verweigert; Strg+C geht trotzdem.',
    unknown: 'Der Browser sagt nicht, ob Kopierknöpfe schreiben dürfen; Strg+C geht trotzdem.',
  },
  fullscreen: {
    works: 'Der Rahmen darf den Bildschirm füllen.',
    fails: 'Der Rahmen darf den Bildschirm nicht füllen.',
  },
  width: {
    wide: (pixels) => `${pixels} CSS-Pixel: Aufgabe und Code nebeneinander.`,
    narrow: (pixels) =>
      `${pixels} CSS-Pixel: Aufgabe über dem Code, wie auf dem Telefon. Nebeneinander braucht es 736.`,
    tooNarrow: (pixels) => `${pixels} CSS-Pixel: schmaler als die 320, für die Labs gemacht sind.`,
    fix: 'Gib dem Rahmen width="100%" einer breiteren Spalte.',
  },
  memory: {
    unknown: 'Der Browser sagt es nicht.',
    enough: (gigabytes) => `${gigabytes} GB oder mehr.`,
    little: (gigabytes) =>
      `Etwa ${gigabytes} GB: wenig für zwei Python-Interpreter. Andere Tabs werden vielleicht schlafen gelegt.`,
    fix: 'Schließe andere Tabs, und setze nur ein Lab auf eine Seite.',
  },
  sparing: {
    because: {
      asked: 'wie es die Adresse oder die Wahl oben verlangt',
      device: 'weil das Gerät wenig Speicher hat',
      killed: 'weil der Browser die Seite davor beendet hat',
      failed: 'weil der Speicher in diesem Tab knapp geworden ist',
    },
    sparing: (because) =>
      `Sparsam, ${because}: kein Python in Ruhe, eines, solange ein Programm läuft, zwei, solange geprüft wird. Ausführen beginnt etwas später.`,
    roomy: 'Mit Platz: Ein Python wartet, deshalb beginnt Ausführen sofort.',
  },
  isolation: {
    there: 'Vorhanden, und nicht nötig.',
    missing:
      'Nicht vorhanden, wie in fast jedem Rahmen, und nicht nötig: Anhalten beendet stattdessen den Worker.',
  },
  options: {
    works: 'Alles, was die Adresse verlangt, wird verstanden.',
    wrong: (problems) => `Nicht verstanden und weggelassen: ${problems}.`,
    fix: 'Berichtige die Adresse des Rahmens oder die Attribute von <day-one-lab>.',
  },
}
