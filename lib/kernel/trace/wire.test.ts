import { describe, expect, it } from 'vitest'
import { Assembly, RecordingError } from './wire'

const limits = { steps: 3, characters: 2_000 }
const step = [1, 'line', 0, 2, 1, 1, 0, -1, 0, 0, [2, 3, 0]]
const part = (change: object = {}) =>
  JSON.stringify({
    begin: true,
    texts: ['main.py', 'f', 'n', '1'],
    steps: [step],
    output: [['stdout', 'hi']],
    count: 1,
    ...change,
  })

describe('the parts of a recording', () => {
  it('come together, with texts named by their place', () => {
    const assembly = new Assembly(limits)
    expect(assembly.add(part())).toBe(1)
    const { steps, output, ending } = assembly.end(null)
    expect(steps[0]).toMatchObject({ file: 'main.py', function: 'f', line: 2 })
    expect(steps[0]?.variables).toEqual([{ name: 'n', value: '1', global: false }])
    expect(output).toEqual([{ stream: 'stdout', text: 'hi' }])
    expect(ending).toEqual({ kind: 'stuck' })
  })

  it('start over where the recording does', () => {
    const assembly = new Assembly(limits)
    assembly.add(part())
    assembly.add(part({ steps: [] }))
    expect(assembly.end(null).steps).toEqual([])
  })

  it.each([
    ['no JSON', '{'],
    ['another form', part({ steps: [['x']] })],
    ['an event that there is not', part({ steps: [step.with(1, 'passed')] })],
    ['a text that is not there', part({ steps: [step.with(2, 9)] })],
    ['a negative place', part({ steps: [step.with(2, -2)] })],
    ['too many steps', part({ steps: [step, step, step, step] })],
    ['too many characters', part({ output: [['stdout', 'x'.repeat(2_000)]] })],
    ['a prototype', part({ texts: { __proto__: [] } })],
  ])('are refused with %s', (_, json) => {
    expect(() => new Assembly(limits).add(json)).toThrow(RecordingError)
  })

  it.each(['null', '{"answer":{"kind":"value"}}', '[]'])(
    'are refused with the ending %s',
    (json) => {
      expect(() => new Assembly(limits).end(json)).toThrow(RecordingError)
    },
  )
})
