import { expect, it } from 'vitest'
import { endedForMemory, isOutOfMemory, workerEnded } from './out-of-memory'

it.each([
  new RangeError('Array buffer allocation failed'),
  new RangeError('WebAssembly.Memory(): could not allocate memory'),
  new RangeError(
    'WebAssembly.Instance(): Out of memory: Cannot allocate Wasm memory for new instance',
  ),
  new RangeError('Out of memory'),
  new Error('Data cannot be cloned, out of memory.'),
  'uncaught exception: out of memory',
  'Aborted(OOM)',
  'The Python worker ended.',
])('knows that there was no room: %s', (error) => expect(isOutOfMemory(error)).toBe(true))

it.each([
  new RangeError('Maximum call stack size exceeded'),
  new RangeError('Invalid array length'),
  new Error('The Python worker could not be loaded.'),
  'Zoom in',
])('takes nothing else for it: %s', (error) => expect(isOutOfMemory(error)).toBe(false))

it('knows it of a worker that went away', () => {
  expect(endedForMemory(workerEnded)).toBe(true)
  expect(endedForMemory({ is: 'workerNotLoaded' })).toBe(false)
})
