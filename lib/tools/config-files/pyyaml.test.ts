import { describe, expect, it } from 'vitest'
import { asPyYaml } from './pyyaml'

/** Printed by PyYAML 6.0.3: `yaml.safe_load('a: ' + source)['a']`. */
const printed: readonly (readonly [string, unknown])[] = [
  ['on', true],
  ['Yes', true],
  ['OFF', false],
  ['TRUE', true],
  ['y', 'text'],
  ['n', 'text'],
  ['tRUE', 'text'],
  ['~', null],
  ['Null', null],
  ['NULL', null],
  ['0', 0],
  ['+12', 12],
  ['010', 8],
  ['08', 'text'],
  ['0_8', 'text'],
  ['0_', 0],
  ['0o10', 'text'],
  ['1_000', 1000],
  ['_1', 'text'],
  ['0b11', 3],
  ['-0b1', -1],
  ['0b', 'text'],
  ['0x1F', 31],
  ['0x_1', 1],
  ['12:30', 750],
  ['7:5', 425],
  ['1:2:3', 3723],
  ['190:20:30', 685230],
  ['01:30', 'text'],
  ['00:30', 'text'],
  ['9:99', 'text'],
  ['1:30.5', 90.5],
  ['2e-5', 'text'],
  ['1e3', 'text'],
  ['.5e3', 'text'],
  ['2.0e5', 'text'],
  ['2.e-5', 2e-5],
  ['2.0e+5', 200000],
  ['.5', 0.5],
  ['1.', 1],
  ['+.5', 'text'],
  ['-.5', 'text'],
  ['._5', 'text'],
  ['1_.5', 1.5],
  ['1_0.5', 10.5],
  ['.inf', Infinity],
  ['-.inf', -Infinity],
  ['.NaN', Number.NaN],
  ['2024-01-31', 'date'],
  ['2024-1-31', 'text'],
  ['2024-01-31 10:00:00', 'date'],
  ['=', 'error'],
  ['<<', 'error'],
]

describe('asPyYaml', () => {
  it.each(printed)('reads %s as PyYAML does', (source, expected) => {
    const reading = asPyYaml(source)
    const value = 'value' in reading ? reading.value : reading.kind === 'null' ? null : reading.kind
    expect(value).toEqual(expected)
  })
})
