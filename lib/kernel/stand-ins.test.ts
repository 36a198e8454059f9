import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { loadKernel } from './test-kernel'
import { readStandIns } from './stand-ins'

const quiet = { onOutput: () => {}, onInputWanted: () => {} }

it('gives labs the streams of the real numpy and torch, bit for bit', async () => {
  const selftest = await readFile('lib/kernel/python/standins/selftest.py', 'utf8')
  const interpreter = await (await loadKernel()).take()
  interpreter.mount(
    { 'selftest.py': selftest, 'main.py': 'import selftest\nselftest.run()' },
    await readStandIns(['numpy', 'torch']),
  )
  expect(await interpreter.run('main.py', [], quiet)).toMatchObject({ kind: 'finished' })
})

it('gives a lab only the stand-ins that it declares', async () => {
  expect(Object.keys(await readStandIns([]))).toEqual(['labtools.py'])
  const withNumpy = Object.keys(await readStandIns(['numpy']))
  expect(withNumpy).toContain('numpy/__init__.py')
  expect(withNumpy.some((name) => name.startsWith('torch/'))).toBe(false)
})
