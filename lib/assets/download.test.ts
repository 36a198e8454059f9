import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { download } from './download'
import { DownloadError } from './download-error'

const packed = gzipSync('hello '.repeat(2_000))

/** A real server with the faults of real networks. */
const answers: Record<string, (response: ServerResponse) => void> = {
  '/whole': (response) => response.end('x'.repeat(50_000)),
  '/missing': (response) => response.writeHead(404).end('no'),
  // The connection is cut with bytes still owed.
  '/cut': (response) => {
    response.writeHead(200, { 'content-length': '50000' })
    response.write('x'.repeat(20_000), () => response.destroy())
  },
  // A proxy that hides the cut: the answer ends as if it were whole.
  '/short': (response) => response.end('x'.repeat(20_000)),
  '/page': (response) => response.end('<!doctype html>Log in'),
  '/packed': (response) => response.end(packed),
  // Its two first bytes come one by one.
  '/dribbled': (response) => {
    response.write(packed.subarray(0, 1), () =>
      setTimeout(() => response.end(packed.subarray(1)), 20),
    )
  },
  '/plain': (response) => response.end('hi'),
  '/packed-cut': (response) => response.end(packed.subarray(0, -20)),
  '/flipped': (response) => response.end(packed.map((byte, at) => (at === 12 ? ~byte : byte))),
  '/refused': (response) => response.destroy(),
}
const server = createServer((request, response) => answers[request.url ?? '']?.(response))
let base = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

const size = 50_000
const quiet = () => {}

it('gives the bytes and counts them', async () => {
  const seen: number[] = []
  const bytes = await download(`${base}/whole`, (count) => seen.push(count), { size })
  expect(bytes).toHaveLength(size)
  expect(seen.at(-1)).toBe(size)
})

it.each([
  ['missing', /missing: the server answered 404/],
  ['cut', /cut could not be downloaded. Is the connection up\?/],
  ['short', /short: 20000 bytes arrived instead of 50000/],
  ['refused', /refused could not be downloaded/],
])('says what happened to one that is %s', async (name, words) => {
  const failed = download(`${base}/${name}`, quiet, { size })
  await expect(failed).rejects.toThrow(DownloadError)
  await expect(failed).rejects.toThrow(words)
})

it.each([
  ['packed', 'hello '.repeat(2_000)],
  ['dribbled', 'hello '.repeat(2_000)],
  // A server had unpacked it already.
  ['plain', 'hi'],
])('unpacks one that is %s', async (name, text) => {
  const bytes = await download(`${base}/${name}`, quiet, { unpacked: true })
  expect(new TextDecoder().decode(bytes)).toBe(text)
})

it.each([
  ['packed-cut', /packed-cut arrived damaged/],
  ['flipped', /flipped arrived damaged/],
  ['page', /A page arrived instead of a file/],
])('refuses to unpack one that is %s', async (name, words) => {
  const failed = download(`${base}/${name}`, quiet, { unpacked: true })
  await expect(failed).rejects.toThrow(DownloadError)
  await expect(failed).rejects.toThrow(words)
})
