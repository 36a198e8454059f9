/** One tape of random words, read by two libraries. */
export const english = {
  before: 'Before the layer',
  loops: { none: 'Nothing', plain: 'A loop, shuffle=False', shuffle: 'Shuffle first' },
  seed: 'Seed',
  badSeed: 'A whole number from 0 to 4294967295.',
  tape: 'The tape',
  caption: (shown: number, seed: number) =>
    `The first ${shown} words under seed ${seed}, as each library reads them`,
  word: 'word',
  readers: { loop: 'loop', weight: 'weight', bias: 'bias', read: 'read', none: '' },
  head: 'head',
  cuda: 'CUDA is another generator (Philox) on a tape of its own. Its numbers are published ones, for seed 42 alone; no GPU ran here.',
  numpyHead: 'NumPy’s head',
  rewind: 'Rewind',
  drawn: {
    none: 'Nothing is drawn before the layer',
    plain: 'A loop without shuffling still draws one 64-bit number, two words',
    shuffle: 'A shuffled loop draws two 64-bit numbers, four words',
  },
  starts: (seed: number, drawn: string, word: number, weight: string) =>
    `Seed ${seed}. ${drawn}, so nn.Linear(3, 2) starts at word ${word} and its first weight is ${weight}.`,
  numpyRead: (numbers: string) =>
    ` NumPy has read ${numbers}; its head is its own and does not move torch’s.`,
  numpyNothing: ' NumPy has read nothing yet; its head is its own and does not move torch’s.',
}
