import { decimals } from '@/lib/messages/format'
import { tags } from '@/lib/messages/language'
import type { english } from './en'

const number = decimals(tags.de)
const gb = (amount: number): string =>
  amount > 0 && amount < 0.01 ? 'unter 0,01 GB' : `${number(amount, amount < 1 ? 2 : 1)} GB`

export const german: typeof english = {
  model: 'Modell',
  models: {
    paper: '7,5 Milliarden, alle trainiert',
    llama: 'Llama-2-7B, alle',
    lora: 'Llama-2-7B, Adapter',
    large: '70 Milliarden, alle',
  },
  memory: 'Speicher einer GPU',
  count: (n) => number(n),
  gb,
  caption: 'GB auf jeder GPU:',
  parts: { optimizer: 'Optimierer', gradients: 'Gradienten', weights: 'Gewichte' },
  columns: { stage: 'Stufe', share: 'Anteil', total: 'zusammen' },
  stage: (n) => `Stufe ${n}`,
  fits: '✓ passt',
  tooMuch: '✕ zu viel',
  aloneTooMuch: (whole, gpu) =>
    `Auf einer GPU gibt es niemanden zum Teilen: Alle Stufen brauchen ${gb(whole)}, zu viel für eine GPU mit ${gpu} GB.`,
  alone: (whole) =>
    `Auf einer GPU gibt es niemanden zum Teilen: Alle Stufen brauchen ${gb(whole)}.`,
  never: (gpus, least, gpu) =>
    `Mit ${number(gpus)} GPUs braucht selbst Stufe 3 auf jeder ${gb(least)}, zu viel für eine GPU mit ${gpu} GB. Mehr GPUs würden bei Stufe 3 helfen, und nur dort für die Gewichte.`,
  asTheyAre: (gpu, total) =>
    `Die Zustände passen so, wie sie sind, auf eine GPU mit ${gpu} GB: ${gb(total)} auf jeder, ohne etwas zu teilen.`,
  fitsAt: (gpus, stage, gpu, total, whole) =>
    `Mit ${number(gpus)} GPUs ist Stufe ${stage} die erste, die auf eine GPU mit ${gpu} GB passt: ${gb(total)} statt ${gb(whole)} auf jeder. Was übrig ist, muss die Aktivierungen halten.`,
}
