import type { english } from '@/lib/messages/figures/config-composer/en'
import { valueAt, type Row } from '@/lib/figures/config-compose'

const batchKeys = [
  'training.batch_size',
  'training.gradient_accumulation_steps',
  'hardware.num_gpus',
] as const

/** The three factors and their product; null when one of them is missing or no whole number. */
export function effectiveBatch(rows: readonly Row[]) {
  const numbers = batchKeys.map((key) => {
    const value = valueAt(rows, key)
    return value?.kind === 'int' ? value.value : Number.NaN
  })
  const [batch = Number.NaN, steps = Number.NaN, gpus = Number.NaN] = numbers
  const product = batch * steps * gpus
  return Number.isNaN(product) ? null : { batch, steps, gpus, product }
}

/** GPUs below compute capability 8.0, where bf16 arithmetic begins. */
const withoutBf16: Readonly<Record<string, string>> = { V100: '7.0', T4: '7.5' }

/** Combinations that cannot work, in words; the rules of the lab's `validate`. */
export function problems(rows: readonly Row[], t: typeof english): string[] {
  const found: string[] = []
  const textAt = (path: string) => {
    const value = valueAt(rows, path)
    return value?.kind === 'text' ? value.value : undefined
  }
  const gpu = textAt('hardware.gpu')
  const capability = gpu && withoutBf16[gpu]
  if (textAt('hardware.mixed_precision') === 'bf16' && capability) {
    found.push(t.noBf16(gpu ?? '', capability))
  }
  const quantization = textAt('model.quantization')
  const quantised = quantization === '8bit' || quantization === '4bit'
  if (quantised && textAt('training.method') === 'full') {
    found.push(t.quantised(quantization))
  }
  const rate = valueAt(rows, 'training.learning_rate')
  if (rate?.kind !== 'int' && rate?.kind !== 'float') {
    found.push(t.noNumber)
  }
  return found
}
