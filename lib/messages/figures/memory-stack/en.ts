import { decimals } from '@/lib/messages/format'
import { tags } from '@/lib/messages/language'

const number = decimals(tags.en)
// No-break spaces: a number stays with its unit, and a product on one line.
const gb = (amount: number) => `${number(amount, 1)}\u00a0GB`

/** What one GPU holds while a model is trained. */
export const english = {
  card: 'GPU, and its GB',
  precision: 'Precision',
  precisions: { fp32: 'fp32', mixed: 'Mixed', half: 'All 16-bit' },
  micro: 'Micro-batch',
  gpus: 'GPUs that share states',
  checkpoint: 'Checkpoint activations',
  free: (room: number) => `${room} GB free`,
  caption: 'GB on one GPU',
  parts: {
    weights: 'Weights',
    gradients: 'Gradients',
    optimizer: 'Optimiser',
    gathered: 'One gathered layer',
    activations: 'Activations',
  },
  gb,
  together: 'Together',
  fits: '✓ fits',
  full: '✕ out of memory',
  totalOf: (total: number, room: number) => `${number(total, 1)} of ${room} GB`,
  fitsOn: (gpu: number) => `It fits on ${gpu} GB.`,
  fullOn: (gpu: number) => `Out of memory on ${gpu} GB.`,
  states: (states: number) => ` States take ${gb(states)} of each GPU,`,
  gathered: (layer: number) => ` a gathered layer ${gb(layer)},`,
  rest: (activations: number, reserved: number, total: number) =>
    ` activations ${gb(activations)}; with ${reserved} GB reserved that is ${gb(total)}.`,
  batch: (micro: number, steps: number, gpus: number) =>
    ` 512 sequences a step are ${micro}\u00a0×\u00a0${steps}\u00a0×\u00a0${gpus}.`,
  price: ' Every step pays for a second forward pass.',
  care: ' Without fp32 master weights small updates are rounded away.',
  wouldHelp: (ways: string) => ` Would help alone: ${ways}.`,
  nothingHelps: ' No single change is enough.',
  ways: {
    micro: 'half the micro-batch',
    checkpointing: 'checkpointing',
    gpus: 'twice the GPUs',
  },
}
