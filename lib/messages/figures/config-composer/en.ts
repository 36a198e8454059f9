/** Option files and overrides, and the config that comes of them. */
export const english = {
  last: 'last',
  first: 'first',
  overrides: 'Overrides, one a line',
  clear: 'Clear',
  tryThese: 'Try',
  refused: 'Refused',
  caption: 'The composed config: every key, its value, who set it, and who was overruled',
  key: 'Key',
  value: 'Value',
  setBy: 'Set by',
  removed: 'removed',
  overruled: 'overruled: ',
  from: (value: string, source: string) => `${value} from ${source}`,
  batch: 'Effective batch',
  factors: (batch: number, steps: number, gpus: number) =>
    `${batch} examples × ${steps} accumulation steps × ${gpus} GPUs =`,
  noBatch: 'cannot be computed: one of its three factors is no whole number.',
  possible: 'Possible.',
  noObjection: 'None of the three rules objects.',
  impossible: 'Impossible',
  said: (batch: string, problems: number, refused: number) =>
    `Effective batch ${batch}. ${problems === 0 ? 'Nothing impossible' : `${problems} impossible`}. ${refused === 1 ? '1 override' : `${refused} overrides`} refused.`,
  unknown: 'unknown',
  noBf16: (gpu: string, capability: string) =>
    `hardware.mixed_precision: bf16 needs compute capability 8.0, and a ${gpu} has ${capability}.`,
  quantised: (bits: string) =>
    `model.quantization: on ${bits} weights only extra parameters can be trained, and full trains them all.`,
  noNumber: 'training.learning_rate: this is not a number.',
  form: 'An override is written key=value, +key=value, ++key=value or ~key.',
  nothingToRemove: (path: string) => `There is no ${path} to remove.`,
  isValue: (path: string) => `${path} is a value, so nothing can stand below it.`,
  notThere: (path: string, override: string) =>
    `There is no ${path}. To add it on purpose, write +${override}`,
  isThere: (path: string) => `${path} is there already: use ++ or no prefix.`,
}
