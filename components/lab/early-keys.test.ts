import { expect, it } from 'vitest'
import { actionOfKey } from './early-keys'

const none = { ctrlKey: false, metaKey: false, altKey: false }

it.each([
  ['a', { kind: 'insert', before: 'a' }],
  ['é', { kind: 'insert', before: 'é' }],
  ['Enter', { kind: 'insert', before: '\n' }],
  ['Backspace', { kind: 'delete' }],
])('keeps %s for the editor', (key, action) => {
  expect(actionOfKey({ key, ...none })).toEqual(action)
})

it.each(['Tab', 'Escape', 'ArrowDown', 'Shift'])('leaves %s to the page', (key) => {
  expect(actionOfKey({ key, ...none })).toBeNull()
})

it('selects all with the command key and leaves other shortcuts alone', () => {
  expect(actionOfKey({ ...none, key: 'a', ctrlKey: true })).toEqual({ kind: 'select-all' })
  expect(actionOfKey({ ...none, key: 'r', metaKey: true })).toBeNull()
})
