import { afterAll, expect, it } from 'vitest'
import type { Interpreter } from './interpreter'
import { readStandIns } from './stand-ins'
import { loadKernel } from './test-kernel'

const kernel = await loadKernel()
const numpy = { standIns: await readStandIns(['numpy']), packages: [] }
afterAll(() => kernel.dispose())

/** An interpreter that was prepared as a spare is. */
async function prepared(): Promise<Interpreter> {
  const interpreter = await kernel.take()
  interpreter.prepare('sandbox', numpy)
  return interpreter
}

async function output(interpreter: Interpreter, path = 'main.py'): Promise<string> {
  let text = ''
  const outcome = await interpreter.run(path, [], {
    onOutput: (chunks) => (text += chunks.map((chunk) => chunk.text).join('')),
    onInputWanted: () => {},
  })
  return outcome.kind === 'finished' ? text : `${text}${JSON.stringify(outcome)}`
}

const drawing =
  'import random, numpy\nnumpy.random.seed(1)\nprint(random.random(), numpy.random.rand())'

it('runs the files that are mounted afterwards, with the stand-ins as new', async () => {
  const [one, two] = await Promise.all([prepared(), prepared()])
  one.mount({ 'main.py': drawing }, numpy.standIns)
  two.mount({ 'main.py': drawing }, numpy.standIns)
  const first = await output(one)
  const second = await output(two)
  expect(first).toMatch(/^0\.\d+ 0\.417022\d+\n$/)
  expect(second).toMatch(/^0\.\d+ 0\.417022\d+\n$/)
  // Prepared or not, what Python draws without a seed is its own.
  expect(first).not.toBe(second)
})

it('still starts every run from the beginning', async () => {
  const interpreter = await prepared()
  const spoiling = `import builtins, numpy, os
print(hasattr(numpy, "spoilt"), hasattr(builtins, "spoilt"), os.path.exists("left"))
numpy.spoilt = builtins.spoilt = open("left", "w").write("x")`
  interpreter.mount({ 'main.py': spoiling }, numpy.standIns)
  expect(await output(interpreter)).toBe('False False False\n')
  expect(await output(interpreter)).toBe('False False False\n')
  interpreter.mount({ 'other.py': spoiling }, numpy.standIns)
  expect(await output(interpreter, 'other.py')).toBe('False False False\n')
})

it('has nothing of what it was prepared for in a lab without it', async () => {
  const interpreter = await prepared()
  interpreter.mount({ 'main.py': 'import numpy' }, {})
  expect(await output(interpreter)).toContain('ModuleNotFoundError')
})

it('leaves an interpreter alone that is in use', async () => {
  const interpreter = await kernel.take()
  interpreter.mount({ 'main.py': 'print(open("main.py").read(5))' }, {})
  interpreter.prepare('sandbox', numpy)
  expect(await output(interpreter)).toBe('print\n')
})
