import { decimals } from '@/lib/messages/format'
import { tags } from '@/lib/messages/language'

const number = decimals(tags.en)
/** `31.4 GB`, `0.07 GB`, `under 0.01 GB` */
const gb = (amount: number): string =>
  amount > 0 && amount < 0.01 ? 'under 0.01 GB' : `${number(amount, amount < 1 ? 2 : 1)} GB`

/** Model states on each GPU, at ZeRO's stages. */
export const english = {
  model: 'Model',
  models: {
    paper: '7.5 billion, all trained',
    llama: 'Llama-2-7B, all',
    lora: 'Llama-2-7B, adapter',
    large: '70 billion, all',
  },
  memory: 'Memory of a GPU',
  count: (n: number) => number(n),
  gb,
  caption: 'GB on each GPU:',
  parts: { optimizer: 'optimizer', gradients: 'gradients', weights: 'weights' },
  columns: { stage: 'stage', share: 'share', total: 'total' },
  stage: (n: number) => `Stage ${n}`,
  fits: '✓ fits',
  tooMuch: '✕ too much',
  aloneTooMuch: (whole: number, gpu: number) =>
    `On one GPU there is nobody to share with: all stages need ${gb(whole)}, too much for a GPU of ${gpu} GB.`,
  alone: (whole: number) =>
    `On one GPU there is nobody to share with: all stages need ${gb(whole)}.`,
  never: (gpus: number, least: number, gpu: number) =>
    `With ${number(gpus)} GPUs even stage 3 needs ${gb(least)} on each, too much for a GPU of ${gpu} GB. More GPUs would help at stage 3, and only there for the weights.`,
  asTheyAre: (gpu: number, total: number) =>
    `The states fit on a GPU of ${gpu} GB as they are: ${gb(total)} on each, without sharing anything.`,
  fitsAt: (gpus: number, stage: number, gpu: number, total: number, whole: number) =>
    `With ${number(gpus)} GPUs, stage ${stage} is the first that fits on a GPU of ${gpu} GB: ${gb(total)} instead of ${gb(whole)} on each. What is left has to hold the activations.`,
}
