import { expect, it } from 'vitest'
import { dotted, lacking, reaches, usableCode, verdictOn } from './cuda-layers'
import { drivers, gpus, wheels } from './cuda-layers-data'

function stack(gpuId: string, branch: number, wheelId: string) {
  const gpu = gpus.find(({ id }) => id === gpuId)
  const driver = drivers.find((each) => each.branch === branch)
  const wheel = wheels.find(({ id }) => id === wheelId)
  if (!gpu || !driver || !wheel) throw new Error(`${gpuId}, ${branch}, ${wheelId}`)
  return { gpu, driver, wheel }
}
const verdict = (...which: Parameters<typeof stack>) => verdictOn(stack(...which))

it('runs a wheel on an older driver of its major version', () => {
  expect(verdict('a100', 535, 'cu128')).toEqual({
    kind: 'runs',
    code: { kind: 'machine', target: [8, 0] },
  })
})

it('runs an older wheel on a newer driver', () => {
  expect(verdict('v100', 580, 'cu118').kind).toBe('runs')
})

it('runs the code of a lower minor capability', () => {
  expect(verdict('4090', 570, 'cu128')).toEqual({
    kind: 'runs',
    code: { kind: 'machine', target: [8, 6] },
  })
})

it('crosses a major version with the package, on a data-centre GPU alone', () => {
  expect(verdict('h100', 535, 'cu130')).toMatchObject({
    kind: 'compat',
    package: 'cuda-compat-13-0',
  })
  expect(verdict('4090', 535, 'cu130')).toMatchObject({ kind: 'old-driver', needs: 580 })
  expect(verdict('a100', 520, 'cu128')).toMatchObject({ kind: 'old-driver', needs: 525 })
})

it('finds no code for a newer or a dropped GPU, however new the driver', () => {
  expect(verdict('5090', 580, 'cu126').kind).toBe('no-code')
  expect(verdict('v100', 580, 'cu130').kind).toBe('no-code')
})

it('asks for code before it asks for a driver', () => {
  expect(verdict('v100', 535, 'cu130').kind).toBe('no-code')
})

it('has the driver compile PTX only when it speaks the CUDA of the wheel', () => {
  expect(verdict('h100', 570, 'own')).toEqual({
    kind: 'runs',
    code: { kind: 'ptx', target: [8, 0] },
  })
  expect(verdict('h100', 550, 'own').kind).toBe('compat')
  expect(verdict('4090', 550, 'own').kind).toBe('runs')
  const { driver, wheel, gpu } = stack('5090', 550, 'own')
  const code = usableCode(gpu, wheel)
  expect(code && lacking(driver, code, [12, 8])).toEqual([12, 8])
})

it('stops at a card that the driver does not know', () => {
  expect(verdict('5090', 550, 'cu128').kind).toBe('unknown-card')
  expect(verdict('4090', 470, 'cu118').kind).toBe('unknown-card')
})

it('asks nothing of a CPU build', () => {
  expect(verdict('v100', 470, 'cpu')).toEqual({ kind: 'cpu' })
})

it('compares versions as numbers', () => {
  expect(reaches([12, 10], [12, 9])).toBe(true)
  expect(reaches([12, 0], [9, 0])).toBe(true)
  expect(reaches([11, 8], [12, 0])).toBe(false)
  expect(dotted([12, 10])).toBe('12.10')
})
