import { english } from '@/lib/messages/figures/config-composer/en'
import { expect, test } from 'vitest'
import { effectiveBatch, problems } from '@/lib/figures/config-check'
import { compose } from '@/lib/figures/config-compose'
import { configFiles, firstChoice, groups, type Choice } from '@/lib/figures/config-files'

const rowsOf = (choice: Partial<Choice>, ...overrides: string[]) => {
  const chosen = { ...firstChoice, ...choice }
  const defaults = groups.map((group) => ({ group, option: chosen[group] }))
  return compose(configFiles, [...defaults, '_self_'], overrides, english).rows
}

test('the first choice has an effective batch of 4 × 16 × 8 = 512', () => {
  expect(effectiveBatch(rowsOf({}))).toEqual({ batch: 4, steps: 16, gpus: 8, product: 512 })
})

test('four GPUs need 32 accumulation steps for the same batch', () => {
  const v100 = { hardware: 'v100x4' }
  expect(effectiveBatch(rowsOf(v100))?.product).toBe(256)
  const more = 'training.gradient_accumulation_steps=32'
  expect(effectiveBatch(rowsOf(v100, more))?.product).toBe(512)
})

test('there is no effective batch without whole numbers', () => {
  expect(effectiveBatch(rowsOf({}, 'training.batch_size=four'))).toBeNull()
  expect(effectiveBatch(rowsOf({}, '~hardware.num_gpus'))).toBeNull()
})

test.each([
  [{}, [], ['model.quantization']],
  [{ training: 'lora' }, [], []],
  [{ model: 'llama-2-7b' }, [], []],
  [{ training: 'lora', hardware: 'v100x4' }, [], ['hardware.mixed_precision']],
  [{ training: 'lora', hardware: 'v100x4' }, ['hardware.mixed_precision=fp16'], []],
  [{ training: 'lora' }, ['training.learning_rate="2e-5"'], ['training.learning_rate']],
])('reports what cannot work: %j %j', (choice, overrides, keys) => {
  expect(
    problems(rowsOf(choice, ...overrides), english).map((problem) => problem.split(':')[0]),
  ).toEqual(keys)
})
