import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { Interpreter } from './interpreter'
import { nodePlatform } from './node-platform'
import { readImage, unpackImage } from './packed-image'
import type { BootAssets } from './protocol'

const platform = await nodePlatform()
const assets = await platform.loadAssets(() => {})
const snapshot = assets.snapshot ?? new Uint8Array()

/**
 * Pyodide's head in the packed image (packed-image.ts): its magic number, then two words, then 32
 * bytes that name the build of Pyodide.
 */
const head = readImage(snapshot)?.head.byteOffset ?? 0
const buildId = head + 16

function changed(change: (bytes: Uint8Array) => void): Uint8Array {
  const copy = snapshot.slice()
  change(copy)
  return copy
}

async function boot(part: Partial<BootAssets>) {
  const interpreter = new Interpreter(platform.spawn(), { ...assets, ...part })
  try {
    const { fromSnapshot } = await interpreter.ready
    interpreter.mount({ 'main.py': 'import json, random\nprint(json.dumps([1]))' }, {})
    let text = ''
    const outcome = await interpreter.run('main.py', [], {
      onOutput: (chunks) => (text += chunks.map((chunk) => chunk.text).join('')),
      onInputWanted: () => {},
    })
    return { fromSnapshot, kind: outcome.kind, text }
  } finally {
    interpreter.terminate()
  }
}

const works = { kind: 'finished', text: '[1]\n' }

describe('Python starts', () => {
  it('from the snapshot that was built', async () => {
    expect(await boot({})).toEqual({ ...works, fromSnapshot: true })
  })

  it('from the same as Pyodide made it', async () => {
    const whole = unpackImage(snapshot)
    expect(whole.length).toBeGreaterThan(snapshot.length)
    expect(await boot({ snapshot: whole })).toEqual({ ...works, fromSnapshot: true })
  })

  it.each([
    ['missing', null],
    ['empty', new Uint8Array()],
    ['a page of words', new TextEncoder().encode('<!doctype html><title>Log in</title>   ')],
    ['no snapshot', changed((bytes) => bytes.fill(0xff, 0, 4))],
    ['no snapshot inside', changed((bytes) => bytes.fill(0xff, head, head + 4))],
    ['of another version of Pyodide', changed((bytes) => bytes.fill(7, buildId, buildId + 4))],
    ['cut off in its head', snapshot.slice(0, 1_000)],
    ['damaged in its description', changed((bytes) => bytes.fill(0x7d, head + 48, head + 80))],
  ])('without a snapshot that is %s, slower', async (_name, damaged) => {
    expect(await boot({ snapshot: damaged })).toEqual({ ...works, fromSnapshot: false })
  })
})

describe('Python that cannot start', () => {
  it.each([
    ['a page of words', new TextEncoder().encode('<html>')],
    ['cut off', assets.stdlib.slice(0, assets.stdlib.length / 2)],
  ])('says so when the standard library is %s', async (_name, stdlib) => {
    // Pyodide under Node reads it from the folder, not from the bytes.
    const base = await mkdtemp(path.join(tmpdir(), 'runtime-'))
    await writeFile(path.join(base, 'python_stdlib.zip'), stdlib)
    await expect(boot({ base: `${base}/`, stdlib, snapshot: null })).rejects.toThrow(/\S/)
  })
})

describe('a snapshot', () => {
  // What a download or a store damages is found by checksums before it gets here (lib/assets).
  it.each([1, 2, 3, 4])('with flipped bytes in its memory ends in some way (%i)', async (seed) => {
    const flipped = changed((bytes) => {
      for (let turn = 1; turn <= 2_000; turn += 1) {
        const at = 4_096 + ((turn * 15_485_863 * seed) % (bytes.length - 4_096))
        bytes[at] = (bytes[at] ?? 0) ^ 0xff
      }
    })
    const ended = await boot({ snapshot: flipped }).catch(() => null)
    expect(ended === null || ended.kind.length > 0).toBe(true)
  })

  it('cut off in its memory is passed over', async () => {
    const cut = snapshot.slice(0, 10_000_000)
    expect(await boot({ snapshot: cut })).toEqual({ ...works, fromSnapshot: false })
  })
})
