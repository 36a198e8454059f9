/** A graph on its way through folding and fusion. */
export const english = {
  graph: 'Graph',
  graphs: { chain: 'A chain', shared: 'A shared value', returned: 'A returned middle' },
  step: (at: number, last: number) => `Step ${at} of ${last}`,
  back: 'Back',
  next: 'Next rewrite',
  inOrder: 'The graph, in the order in which it runs',
  columns: { run: 'in every run', before: 'as written', now: 'now' },
  rows: { launches: 'launches', reads: 'tensors read', writes: 'tensors written' },
  returned: ' · returned',
  free: 'free',
  oneLoop: '1 loop',
  oneLaunch: '1 launch',
  written: 'As written: one launch an op.',
  fold: (name: string) =>
    `Fold: \`${name}\` reads constants only, so it is computed now, once. One launch less in every run.`,
  fuse: (input: string, reader: string) =>
    `Fuse: \`${input}\` enters the loop of \`${reader}\`, its only reader. It is never written to memory.`,
  stays: (name: string, reader: string) =>
    `Not fused: \`${name}\` stays outside the loop of \`${reader}\`.`,
  notElementwise: (op: string) =>
    ` A \`${op}\` is not elementwise: entry i of its result needs more than entry i of its inputs.`,
  isReturned: ' It is returned, so it has to be in memory at the end.',
  manyReaders: (n: number) => ` It has ${n} readers, and each loop would compute it again.`,
}
