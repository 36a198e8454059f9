import { describe, expect, it } from 'vitest'
import { asPyYaml } from './pyyaml'
import { readYaml } from './read-yaml'
import { diagnose, marked, mended, place, variants } from './test-config-files'

describe('yamlTraps', () => {
  it.each([
    ['a: «on»', 'yaml-bool', 'Write true', 'a: true'],
    ['a: [😀, «No»]', 'yaml-bool', 'Write "No"', 'a: [😀, "No"]'],
    ['«yes»: 1', 'yaml-bool', 'Write "yes"', '"yes": 1'],
    ['a: {😀: «2e-5»}', 'yaml-exponent', 'Write 2.0e-5', 'a: {😀: 2.0e-5}'],
    ['a: «1E3»', 'yaml-exponent', 'Write 1.0E+3', 'a: 1.0E+3'],
    ['a: «-.5e3»', 'yaml-exponent', 'Write -0.5e+3', 'a: -0.5e+3'],
    ['a: «1.5e3»', 'yaml-exponent', 'Write 1.5e+3', 'a: 1.5e+3'],
    ['a: «010»', 'yaml-number', 'Write 8', 'a: 8'],
    ['a: «0o10»', 'yaml-number', 'Write 8', 'a: 8'],
    ['a: «12:30»', 'yaml-number', 'Write "12:30"', 'a: "12:30"'],
    ['a: «1_000»', 'yaml-number', 'Write 1000', 'a: 1000'],
    ['a: «2024-01-31»', 'yaml-date', 'Write "2024-01-31"', 'a: "2024-01-31"'],
    ['a: «=»', 'yaml-reserved', 'Write "="', 'a: "="'],
    ['python: «3.10»', 'version-number', 'Write "3.10"', 'python: "3.10"'],
    [
      'python-version: [3.9, «3.10»]',
      'version-number',
      'Write "3.10"',
      'python-version: [3.9, "3.10"]',
    ],
  ])('warns of %j and mends it', async (text, code, title, after) => {
    for (const variant of variants(`x: 😀\n${text}\n`)) {
      const { text: clean, places } = marked(variant)
      const found = await diagnose({ 'a.yaml': clean })
      expect(found.map((one) => [place(one), one.code, one.severity])).toEqual([
        [places[0], code, 'warning'],
      ])
      const repaired = found[0] && mended(clean, found[0], title)
      expect(repaired).toBe(clean.replace(text.replaceAll(/[«»]/g, ''), after))
      expect(await diagnose({ 'a.yaml': repaired ?? '' })).toEqual([])
    }
  })

  it.each([
    'true',
    '"on"',
    "'2e-5'",
    '2.0e-5',
    '1.0E+3',
    '10',
    '0.5',
    '12.30',
    'x: 1',
    '!!str on',
    '!!float 2e-5',
    '8bit',
    'bf16',
    'null',
    '~',
    '3.1.0',
    '1.10',
    'on call',
    '0',
  ])('has nothing to say of %s', async (value) => {
    expect(await diagnose({ 'a.yaml': `a:\n  - ${value}\n` })).toEqual([])
  })

  it('leaves the on: of a GitHub workflow alone, but not its 3.10', async () => {
    const text = 'on: push\njobs:\n  a:\n    with:\n      python-version: 3.10\n'
    const found = await diagnose({ '.github/workflows/ci.yml': text })
    expect(found.map(({ code }) => code)).toEqual(['version-number'])
  })

  it('warns exactly where both readings differ', () => {
    for (const source of [
      '1',
      '-1',
      '+1',
      '1.',
      '.5',
      '-.inf',
      '.nan',
      '0x1F',
      'True',
      'NULL',
      '0.',
    ]) {
      const [scalar] = readYaml(source).plainScalars
      const reading = asPyYaml(source)
      const old = 'value' in reading ? reading.value : null
      expect(old, source).toEqual(scalar?.value)
    }
  })
})
