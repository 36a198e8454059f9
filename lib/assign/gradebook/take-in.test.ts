import { zipSync, type Zippable } from 'fflate'
import { describe, expect, it } from 'vitest'
import { reasonIn } from '@/lib/assign/reason'
import { english } from '@/lib/messages/reasons/en'
import { handInFile, handInText } from '../hand-in-text'
import type { Source, Taken } from './taken'
import { takeIn } from './take-in'
import { handIn } from './test-hand-ins'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const ada = bytesOf(handInFile(handIn('Ada')))
const bob = bytesOf(handInText(handIn('Bob')))

function source(name: string, bytes: Uint8Array, size = bytes.length): Source {
  return { name, size, stream: () => new Blob([bytes.slice()]).stream() }
}

async function take(...sources: Source[]): Promise<Taken[]> {
  const all: Taken[] = []
  for await (const taken of takeIn(sources)) all.push(taken)
  return all
}

const words = (taken: Taken) =>
  `${taken.source}: ${taken.kind === 'hand-in' ? taken.handIn.name : reasonIn(english, taken.reason)}`
const zip = (files: Zippable) => source('all.zip', zipSync(files))

describe('takeIn', () => {
  it('reads files, texts and zips with folders, and names what is not one of ours', async () => {
    const taken = await take(
      source('ada.json', ada),
      source('bob.txt', bob),
      source('cv.pdf', Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0xff, 0xfe)),
      source('empty.json', new Uint8Array()),
      zip({
        'Ada_123/ada.json': ada,
        '__MACOSX/Ada_123/._ada.json': Uint8Array.of(1, 2),
        'notes.md': bytesOf('# Hello'),
        folder: {},
      }),
    )
    expect(taken.map(words)).toEqual([
      'ada.json: Ada',
      'bob.txt: Bob',
      'cv.pdf: It is not a text file.',
      'empty.json: It is empty.',
      'all.zip › Ada_123/ada.json: Ada',
      'all.zip › notes.md: It is not JSON: was it saved by something else, or cut off?',
    ])
  })

  it('refuses 100 MB before it reads them', async () => {
    let read = 0
    const large: Source = {
      name: 'large.json',
      size: 100_000_000,
      stream: () =>
        new ReadableStream({
          pull: (controller) => {
            read += 65_536
            controller.enqueue(new Uint8Array(65_536))
          },
        }),
    }
    expect((await take(large)).map(words)).toEqual([
      'large.json: It has 100 MB; a hand-in has at most 5.',
    ])
    expect(read).toBeLessThan(1_000_000)
  })

  it('does not believe a size that is too small', async () => {
    const lying = source('lying.json', new Uint8Array(6_000_000), 10)
    expect((await take(lying)).map(words)).toEqual([
      'lying.json: It could not be read: it has more than 5 MB.',
    ])
  })

  it('survives a bomb, and reads what stands beside it', async () => {
    const bomb = zipSync({ 'bomb.json': new Uint8Array(50_000_000), 'ada.json': ada })
    expect(bomb.length).toBeLessThan(80_000)
    expect((await take(source('bomb.zip', bomb))).map(words)).toEqual([
      'bomb.zip › bomb.json: It unpacks to more than 5 MB.',
      'bomb.zip › ada.json: Ada',
    ])
  })

  it('does not open a zip inside a zip', async () => {
    const taken = await take(zip({ 'inner.zip': zipSync({ 'ada.json': ada }) }))
    expect(taken.map(words)).toEqual([
      'all.zip › inner.zip: A zip inside a zip is not opened: unpack it first.',
    ])
  })

  it('names what is cut off, and keeps what came before', async () => {
    const whole = zipSync({ 'ada.json': ada, 'bob.txt': bob }, { level: 0 })
    const taken = await take(source('cut.zip', whole.slice(0, ada.length + 200)))
    expect(taken[0]).toMatchObject({ kind: 'hand-in', source: 'cut.zip › ada.json' })
    expect(taken.slice(1).every(({ kind }) => kind === 'refused')).toBe(true)
    expect(taken.length).toBeGreaterThan(1)
  })

  it('counts entries', async () => {
    const many: Zippable = {}
    for (let n = 0; n < 6_000; n++) many[`${n}.json`] = new Uint8Array()
    const taken = await take(zip(many))
    expect(words(taken.at(-1)!)).toMatch(/^all\.zip: .*more than 5000 files/)
  })
})
