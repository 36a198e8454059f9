import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { canonicalHandIn, compareHandIn, sha256, shortHash } from './canonical-hand-in'
import { assignment } from './gradebook/test-hand-ins'
import type { HandIn } from './hand-in'
import { handInText } from './hand-in-text'

const handIn: HandIn = {
  // Not in the order of the schema.
  version: 1,
  format: 'day-one-hand-in',
  name: 'Ada Łovelace',
  key: 'k'.repeat(12),
  course: { title: 'Course', version: '1.0.0' },
  assignment,
  handedInAt: 5,
  chapters: [],
  labs: [{ lab: 'seeding', files: { 'a.py': 'x = "ä"\n' }, tries: 1, hintsShown: 0 }],
}
const file = canonicalHandIn(handIn)
const hash = createHash('sha256').update(file).digest('hex')
const kindOf = async (text: string, printed: string) => (await compareHandIn(text, printed)).kind

describe('the hash of a hand-in', () => {
  it('is what sha256sum prints for the file', async () => {
    expect(await sha256(file)).toBe(hash)
    // FIPS 180-2, appendix B.1.
    expect(await sha256('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
  })

  it('does not depend on the order in which the fields were written', () => {
    const { format, ...rest } = handIn
    expect(canonicalHandIn({ format, ...rest })).toBe(file)
  })

  it('has a short form of sixteen digits', () => {
    expect(shortHash(hash)).toMatch(/^[0-9a-f]{4}(-[0-9a-f]{4}){3}$/)
  })
})

describe('compareHandIn', () => {
  it('knows the file by its whole and by its short hash, however they are typed', async () => {
    expect(await kindOf(file, hash)).toBe('same')
    expect(await kindOf(file, ` ${shortHash(hash).toUpperCase()} `)).toBe('same')
  })

  it('knows the same content that was saved differently', async () => {
    expect(await kindOf(`\uFEFF${file.replaceAll('\n', '\r\n')}`, hash)).toBe('resaved')
    expect(await kindOf(`Dear teacher,\n${handInText(handIn)}`, hash)).toBe('resaved')
  })

  it('sees any other content', async () => {
    expect(await kindOf(file.replace('x = ', 'y = '), hash)).toBe('other')
    expect(await kindOf(file.replace('Ada', 'Bob'), hash)).toBe('other')
  })

  it('says what is no hash and what is no hand-in', async () => {
    expect(await kindOf(file, hash.slice(0, 15))).toBe('not-a-hash')
    expect(await kindOf(file, '')).toBe('not-a-hash')
    expect(await compareHandIn('{}', hash)).toMatchObject({ kind: 'refused' })
  })
})
