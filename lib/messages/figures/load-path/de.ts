import type { english } from './en'

export const german: typeof english = {
  repository: 'Repository (erfunden)',
  with: 'Mit',
  switches: {
    pinned: 'einem Commit als Revision',
    token: 'einem Token mit Zugang',
  },
  call: 'Der Aufruf',
  states: { done: 'erledigt', care: 'bedenken', stopped: 'endet', unreached: 'nicht erreicht' },
  steps: {
    commit: 'Welcher Commit?',
    allowed: 'Darfst du?',
    config: 'Was ist es? config.json',
    class: 'Welche Klasse?',
    weights: 'Gewichte',
    tokenizer: 'Tokenizer und Chat-Vorlage',
  },
  hash: 'Der Hash, den du angibst: jeden Tag dieselben Dateien.',
  main: 'Worauf `main` gerade zeigt. Morgen kann es ein anderer Commit sein.',
  public: 'Das Repository ist öffentlich.',
  granted: 'Geschützt, und dein Token gehört jemandem, dessen Antrag bewilligt ist.',
  gated: 'Geschützt: 401 vor der ersten Datei. Nimm die Bedingungen an, dann schick ein Token.',
  noConfig: 'Keine config.json: Das sind die Gewichte im eigenen Format ihres Herstellers.',
  customConfig: '`model_type` kennt die Bibliothek nicht; `auto_map` nennt eine Python-Datei.',
  config: (type) => `\`model_type: "${type}"\`. Der Name des Repositorys zählt nicht.`,
  safetensors: 'model.safetensors: ein JSON-Kopf und Zahlen, nichts, was ausgeführt wird.',
  onlyPickle: 'Es gibt nur einen Pickle, und `use_safetensors=True` lehnt ihn ab.',
  pickle:
    'pytorch_model.bin, ein Pickle: ein Format, das Code enthalten kann, von jemandem, den du vielleicht nicht kennst.',
  tokenizer: 'Ein eigener Aufruf, AutoTokenizer, mit demselben Repository und derselben Revision.',
  remoteCode:
    'Heruntergeladenes Python läuft auf deinem Rechner, mit deinen Rechten. Hat es jemand gelesen?',
  noRemoteCode:
    'Die Klasse steckt im Code des Repositorys. ValueError: Verlangt wird `trust_remote_code=True`.',
  class: (auto, name) => `Die Tabelle von ${auto} nennt ${name}.`,
  noClass: (auto) =>
    `ValueError: Die Tabelle von ${auto} hat für diese config keinen Eintrag und zählt auf, welche sie hat.`,
  stopsAt: (step) => `Endet bei „${step}“.`,
  loads: 'Lädt, und wird morgen dasselbe laden.',
  loadsWith: (n) => `Lädt, mit ${n === 1 ? '1 Sache' : `${n} Sachen`} zum Nachdenken.`,
}
