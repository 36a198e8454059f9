import { decimals } from '@/lib/messages/format'
import { tags } from '@/lib/messages/language'
import type { english } from './en'

const number = decimals(tags.de)
const gb = (amount: number) => `${number(amount, 1)}\u00a0GB`

export const german: typeof english = {
  card: 'GPU und ihre GB',
  precision: 'Genauigkeit',
  precisions: { fp32: 'fp32', mixed: 'Gemischt', half: 'Alles in 16 Bit' },
  micro: 'Micro-Batch',
  gpus: 'GPUs, die Zustände teilen',
  checkpoint: 'Aktivierungen neu berechnen (Checkpointing)',
  free: (room) => `${room} GB frei`,
  caption: 'GB auf einer GPU',
  parts: {
    weights: 'Gewichte',
    gradients: 'Gradienten',
    optimizer: 'Optimierer',
    gathered: 'Eine gesammelte Schicht',
    activations: 'Aktivierungen',
  },
  gb,
  together: 'Zusammen',
  fits: '✓ passt',
  full: '✕ Speicher voll',
  totalOf: (total, room) => `${number(total, 1)} von ${room} GB`,
  fitsOn: (gpu) => `Es passt auf ${gpu} GB.`,
  fullOn: (gpu) => `Der Speicher reicht auf ${gpu} GB nicht.`,
  states: (states) => ` Die Zustände brauchen ${gb(states)} jeder GPU,`,
  gathered: (layer) => ` eine gesammelte Schicht ${gb(layer)},`,
  rest: (activations, reserved, total) =>
    ` die Aktivierungen ${gb(activations)}; mit ${reserved} GB Reserve sind das ${gb(total)}.`,
  batch: (micro, steps, gpus) =>
    ` 512 Sequenzen je Schritt sind ${micro}\u00a0×\u00a0${steps}\u00a0×\u00a0${gpus}.`,
  price: ' Jeder Schritt zahlt für einen zweiten Vorwärtslauf.',
  care: ' Ohne fp32-Gewichte daneben werden kleine Änderungen weggerundet.',
  wouldHelp: (ways) => ` Allein würde helfen: ${ways}.`,
  nothingHelps: ' Keine einzelne Änderung genügt.',
  ways: {
    micro: 'der halbe Micro-Batch',
    checkpointing: 'Checkpointing',
    gpus: 'doppelt so viele GPUs',
  },
}
