import type { LabDefinition } from '@/lib/course/schema'

export const lab: LabDefinition = {
  title: 'Restart, and nobody can tell',
  summary: 'Write a checkpoint after which ten steps equal four steps, a new process and six more.',
  minutes: 20,
  main: 'checkpoint.py',
  readonly: ['trainer.py', 'show.py'],
  standIns: ['numpy', 'torch'],
  tools: {
    ruff: { lint: { select: ['E', 'F', 'B', 'I', 'UP'] }, 'line-length': 100 },
    basedpyright: { mode: 'standard' },
  },
  hints: [
    'What differs between a trainer after four steps and a new one? Read `Trainer.__init__`: every attribute that `step` changes belongs into the checkpoint, and so does every generator that `step` draws from. There are four.',
    'The generators: `random.getstate()`, `np.random.get_state()`, `torch.get_rng_state()` and `trainer.loader.get_state()`, each with its setter. `.tolist()` makes arrays and tensors plain; on the way back `random.setstate` wants tuples, and torch wants `torch.tensor(…, dtype=torch.uint8)`. Copy every list, or the checkpoint goes on training.',
    'In `load`: look at the version first, then build `Trainer(Config(**saved["config"]))`, then overwrite its attributes, and set the generators last, since the constructor seeds them. For `random`: `version, words, spare = saved["random"]` and `random.setstate((version, tuple(words), spare))`.',
  ],
  simulated:
    'numpy and torch are small stand-ins written for this course; their streams and the layout of their states are those of the real libraries on a CPU. The model has three weights, and the new process is a freshly emptied interpreter. A GPU would add a state for each device, a data loader with workers one for each of them.',
}
