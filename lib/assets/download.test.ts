import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { decompressed, download, DownloadError } from './download'

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

it('unpacks, lets pass what a server unpacked, and refuses what is damaged or a page', async () => {
  const packed = Uint8Array.from(gzipSync('hello '.repeat(2_000)))
  const text = async (bytes: Uint8Array<ArrayBuffer>) =>
    new TextDecoder().decode(await decompressed(bytes))
  expect(await text(packed)).toBe('hello '.repeat(2_000))
  expect(await text(Uint8Array.of(104, 105))).toBe('hi')
  await expect(decompressed(packed.slice(0, -20))).rejects.toThrow(/\S/)
  await expect(decompressed(packed.with(packed.length - 6, 1))).rejects.toThrow(/\S/)
  await expect(decompressed(await download(`${base}/page`, quiet))).rejects.toThrow(/page arrived/)
})
