import { expect, test } from 'vitest'
import { noticesPage } from './page'

const mit = { licence: 'MIT', version: '1.0.0', text: 'Permission is granted.' }
const page = noticesPage(
  [
    { ...mit, name: 'one' },
    { ...mit, name: 'two' },
    { ...mit, name: 'three', text: null },
    { name: '@fontsource-variable/serif', version: '5.0.0', licence: 'OFL-1.1', text: 'Open Font' },
  ],
  (file) => `<${file}>`,
  [{ ...mit, name: 'yaml', version: '1 or 2', text: 'Python may be used.' }],
)

test('it gives a text once, under every package that has it', () => {
  expect(page.split('Permission is granted.')).toHaveLength(2)
  expect(page).toContain('### one 1.0.0, two 1.0.0\n')
})

test('it lists a package that not every system installs, without a text', () => {
  expect(page).toContain('| three | 1.0.0 | MIT |')
  expect(page).not.toContain('### three')
})

test('it lists Python packages, with their texts', () => {
  expect(page).toContain('| yaml | 1 or 2 | MIT |')
  expect(page).toContain('### yaml 1 or 2\n\n~~~~text\nPython may be used.')
})

test('it names the fonts, and what is inside Pyodide with its texts', () => {
  expect(page).toContain('`@fontsource-variable/serif` 5.0.0')
  expect(page).toContain('<python.txt>')
  expect(page).toContain('### Emscripten’s runtime, with musl, Expat, libffi, HACL*\n')
})
