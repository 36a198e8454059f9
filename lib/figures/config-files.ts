import { bool, float, int, none, text, type Value } from '@/lib/figures/config-value'

/** A file's content; order is the order in which keys are written. */
export type Tree = { readonly [key: string]: Value | Tree }
export type ConfigFiles = Readonly<Record<string, Tree>>

export const groups = ['model', 'training', 'hardware'] as const
export type Group = (typeof groups)[number]
export type Choice = Readonly<Record<Group, string>>

/** The options of each group, in the order of the buttons. */
export const options: Readonly<Record<Group, readonly string[]>> = {
  model: ['llama-2-7b-8bit', 'llama-2-7b'],
  training: ['full', 'lora'],
  hardware: ['a100x8', 'v100x4'],
}

export const firstChoice: Choice = {
  model: 'llama-2-7b-8bit',
  training: 'full',
  hardware: 'a100x8',
}

const name = text('meta-llama/Llama-2-7b-hf')

/** The tree of the config lab, as a YAML 1.2 reader sees it; rates are floats. */
export const configFiles: ConfigFiles = {
  'config.yaml': {
    run: { name: text('first-light'), seed: int(42) },
    training: { log_every: int(10) },
  },
  'model/llama-2-7b-8bit.yaml': { name, quantization: text('8bit') },
  'model/llama-2-7b.yaml': { name, quantization: none },
  'training/full.yaml': {
    method: text('full'),
    batch_size: int(4),
    gradient_accumulation_steps: int(16),
    learning_rate: float(2e-5),
    gradient_checkpointing: bool(true),
    log_every: int(50),
  },
  'training/lora.yaml': {
    method: text('lora'),
    batch_size: int(4),
    gradient_accumulation_steps: int(16),
    learning_rate: float(2e-4),
    gradient_checkpointing: bool(true),
    log_every: int(50),
    lora: { r: int(8), alpha: int(16) },
  },
  'hardware/a100x8.yaml': { gpu: text('A100'), num_gpus: int(8), mixed_precision: text('bf16') },
  'hardware/v100x4.yaml': { gpu: text('V100'), num_gpus: int(4), mixed_precision: text('bf16') },
}
