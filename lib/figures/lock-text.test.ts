import { expect, it } from 'vitest'
import { lockText, maxLockSize } from './lock-text'

const bytes = (text: string) => new TextEncoder().encode(text)

it('reads UTF-8 and drops a byte order mark', () => {
  const read = { kind: 'text', name: 'uv.lock', text: 'version = 1' }
  expect(lockText('uv.lock', bytes('version = 1'))).toEqual(read)
  expect(lockText('uv.lock', bytes('\uFEFFversion = 1'))).toEqual(read)
})

it('names the line that is not UTF-8', () => {
  const broken = new Uint8Array([...bytes('a = 1\nb = "'), 0xff, 0x22, 0x0a])
  expect(lockText('uv.lock', broken)).toMatchObject({
    kind: 'refused',
    why: { kind: 'not-text', line: 2 },
  })
})

it('refuses an empty and a huge file', () => {
  expect(lockText('a', bytes(' \n'))).toMatchObject({ kind: 'refused', why: { kind: 'empty' } })
  expect(lockText('a', new Uint8Array(maxLockSize + 1))).toMatchObject({
    kind: 'refused',
    why: { kind: 'large', size: maxLockSize + 1 },
  })
})
