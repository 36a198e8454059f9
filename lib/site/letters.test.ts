import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { charactersOf, letters } from './letters'

it('stands in app/fonts.ts as it stands here, once for each face', async () => {
  const sheet = await readFile('app/fonts.ts', 'utf8')
  expect(sheet.split(`'${letters.rest}'`)).toHaveLength(5)
  for (const part of Object.keys(letters)) expect(sheet.split(`-${part}.woff2'`)).toHaveLength(5)
})

it('gives every character to one of the two', () => {
  const core = charactersOf(letters.core)
  const rest = new Set(charactersOf(letters.rest))
  expect(core).toContain('ß')
  expect(core.filter((letter) => rest.has(letter))).toEqual([])
  expect(new Set([...core, ...rest]).size).toBe(core.length + rest.size)
  const latin = Array.from({ length: 0x5f }, (_, at) => String.fromCodePoint(0xa1 + at))
  expect(latin.filter((letter) => !core.includes(letter) && !rest.has(letter))).toEqual([])
})
