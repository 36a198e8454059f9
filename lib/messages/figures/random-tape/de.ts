import type { english } from './en'

export const german: typeof english = {
  before: 'Vor der Schicht',
  loops: { none: 'Nichts', plain: 'Eine Schleife, shuffle=False', shuffle: 'Erst mischen' },
  seed: 'Startwert (Seed)',
  badSeed: 'Eine ganze Zahl von 0 bis 4294967295.',
  tape: 'Das Band',
  caption: (shown, seed) =>
    `Die ersten ${shown} Wörter unter Seed ${seed}, wie jede Bibliothek sie liest`,
  word: 'Wort',
  readers: { loop: 'Schleife', weight: 'Gewicht', bias: 'Bias', read: 'gelesen', none: '' },
  head: 'Kopf',
  cuda: 'CUDA ist ein anderer Generator (Philox) auf einem eigenen Band. Seine Zahlen sind veröffentlichte, nur für Seed 42; hier lief keine GPU.',
  numpyHead: 'NumPys Kopf',
  rewind: 'Zurückspulen',
  drawn: {
    none: 'Vor der Schicht wird nichts gezogen',
    plain: 'Auch eine Schleife ohne Mischen zieht eine 64-Bit-Zahl, zwei Wörter',
    shuffle: 'Eine gemischte Schleife zieht zwei 64-Bit-Zahlen, vier Wörter',
  },
  starts: (seed, drawn, word, weight) =>
    `Seed ${seed}. ${drawn}; nn.Linear(3, 2) beginnt also bei Wort ${word}, und sein erstes Gewicht ist ${weight}.`,
  numpyRead: (numbers) =>
    ` NumPy hat ${numbers} gelesen; sein Kopf ist sein eigener und bewegt den von torch nicht.`,
  numpyNothing:
    ' NumPy hat noch nichts gelesen; sein Kopf ist sein eigener und bewegt den von torch nicht.',
}
