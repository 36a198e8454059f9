import { expect, test } from 'vitest'
import { bool, float, int, none, parseValue, show, text } from '@/lib/figures/config-value'

// The same texts as the lab's check "types".
test.each([
  ['8bit', text('8bit')],
  ['bf16', text('bf16')],
  ['2e-5', float(2e-5)],
  ['1e-3', float(1e-3)],
  ['1e3', float(1000)],
  ['0.25', float(0.25)],
  ['-1', int(-1)],
  ['null', none],
  ['true', bool(true)],
  ['FALSE', bool(false)],
  ['meta-llama/Llama-2-7b-hf', text('meta-llama/Llama-2-7b-hf')],
  ['"12"', text('12')],
  ["'true'", text('true')],
  ['"a=b"', text('a=b')],
  ['2*3', text('2*3')],
  ['', text('')],
])('reads %s', (written, expected) => {
  expect(parseValue(written)).toEqual(expected)
})

test('tells floats from whole numbers when it writes them', () => {
  expect([int(16), float(1000), float(2e-5), float(0.25), none, bool(true)].map(show)).toEqual([
    '16',
    '1000.0',
    '2e-5',
    '0.25',
    'null',
    'true',
  ])
})

test('quotes a text that would otherwise read as something else', () => {
  expect(['8bit', '2e-5', 'true', '', 'first try'].map((written) => show(text(written)))).toEqual([
    '8bit',
    '"2e-5"',
    '"true"',
    '""',
    'first try',
  ])
})
