import type { LabDefinition } from '@/lib/course/schema'

export const lab: LabDefinition = {
  title: 'Shuffle what does not fit',
  summary: 'A shuffle buffer and a batcher for a stream: bounded, lazy, seeded, and nothing lost.',
  minutes: 15,
  main: 'stream.py',
  readonly: ['source.py'],
  tools: {
    ruff: { 'line-length': 100, lint: { select: ['E', 'F', 'B', 'I', 'UP'] } },
    basedpyright: { mode: 'standard' },
  },
  hints: [
    'Two phases and an end: fill the buffer, then one out and one in for each further item, then empty what is left. A plain `for item in source` can carry the first two: what you do with the item depends on whether the buffer is full.',
    'Which slot leaves? Ask `rng`: `rng.randrange(len(buffer))`. Yield what lies there, then put the new item into the same slot; no item has to move, so it costs the same for a buffer of ten and of ten million. After the loop, shuffle the buffer with `rng` and yield it. `batched` is the same shape: collect, yield when full, and once more for what is left.',
    'In the loop: `if len(buffer) < size: buffer.append(item); continue`, then `slot = rng.randrange(size)`, `yield buffer[slot]`, `buffer[slot] = item`. After it: `rng.shuffle(buffer)` and `yield from buffer`. In `batched`: after `yield batch` start a new list, `batch = []`; `batch.clear()` would empty the one you gave away.',
  ],
  simulated:
    'The idea, and the rule of replacement, are those of a streamed data set’s shuffle in the Datasets library. The real one also shuffles the order of the files it reads; here there is one source, made of numbers.',
}
