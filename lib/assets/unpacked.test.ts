import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { forgetUnpacked, openUnpacked } from './unpacked'

/** Cache Storage as far as it is used here, which a test may damage. */
function fakeCaches() {
  const stores = new Map<string, Map<string, Response>>()
  return {
    stores,
    open: async (name: string) => {
      const store = stores.get(name) ?? new Map<string, Response>()
      stores.set(name, store)
      return {
        match: async (url: string) => store.get(url)?.clone(),
        put: async (url: string, response: Response) => void store.set(url, response),
        delete: async (url: string) => store.delete(url),
        keys: async () => [...store.keys()].map((url) => ({ url })),
      }
    },
    delete: async (name: string) => stores.delete(name),
  }
}

let storage = fakeCaches()
const bytes = Uint8Array.from({ length: 1_003 }, (_, at) => at % 251)
const folder = 'https://x.test/runtime/a/'

/** What is loaded, and how often. */
async function load(store = 'python', from = folder) {
  const bring = vi.fn<() => Promise<typeof bytes>>().mockResolvedValue(bytes)
  const read = await openUnpacked(store, from)
  const got = await read.get('file', bring)
  return { got, loads: bring.mock.calls.length }
}

/** The same, and it has been kept. */
async function get(store = 'python', from = folder) {
  const kept = storage.stores.get(store)?.get(`${from}file?unpacked`)
  const { got, loads } = await load(store, from)
  const now = () => storage.stores.get(store)?.get(`${from}file?unpacked`)
  if (loads > 0) await vi.waitUntil(() => now() !== undefined && now() !== kept)
  return { got, loads }
}

beforeEach(() => {
  storage = fakeCaches()
  vi.stubGlobal('caches', storage)
})
afterEach(() => vi.unstubAllGlobals())

const entry = () => storage.stores.get('python') ?? new Map<string, Response>()
const url = `${folder}file?unpacked`

it('loads once and keeps', async () => {
  expect(await get()).toEqual({ got: bytes, loads: 1 })
  expect(await get()).toEqual({ got: bytes, loads: 0 })
})

it.each([
  ['flipped', (kept: Uint8Array) => kept.with(500, 9)],
  ['cut off', (kept: Uint8Array) => kept.slice(0, 700)],
  ['emptied', () => new Uint8Array()],
])('loads again what was kept and is %s', async (_name, damage) => {
  await get()
  const kept = entry().get(url)
  const damaged = damage(new Uint8Array((await kept?.arrayBuffer()) ?? []))
  entry().set(url, new Response(Uint8Array.from(damaged), { headers: kept?.headers ?? {} }))
  expect(await get()).toEqual({ got: bytes, loads: 1 })
  expect(await get()).toEqual({ got: bytes, loads: 0 })
})

it('takes what “download for offline” kept, which has been held against a digest', async () => {
  await get()
  entry().set(url, new Response('whole'))
  expect(new TextDecoder().decode((await get()).got)).toBe('whole')
})

it('reads nothing where there is nothing, or something damaged', async () => {
  const kept = await openUnpacked('python', folder)
  expect(await kept.read('file')).toBeNull()
  await get()
  expect(await kept.read('file')).toEqual(bytes)
  const headers = entry().get(url)?.headers ?? {}
  entry().set(url, new Response(bytes.slice(4), { headers }))
  expect(await kept.read('file')).toBeNull()
})

it('keeps one build: the files of another are removed', async () => {
  await get()
  await get('python', 'https://x.test/runtime/b/')
  await vi.waitFor(() => expect([...entry().keys()]).toEqual([expect.stringContaining('/b/')]))
})

it.each([
  ['denied', { open: () => Promise.reject(new DOMException('no', 'SecurityError')) }],
  ['missing', undefined],
])('loads each time where storage is %s', async (_name, caches) => {
  vi.stubGlobal('caches', caches)
  expect(await load()).toEqual({ got: bytes, loads: 1 })
  expect(await load()).toEqual({ got: bytes, loads: 1 })
  await forgetUnpacked('python')
})

it.each(['match', 'put'] as const)(
  'goes on where %s fails: full, or cleared meanwhile',
  async (method) => {
    const { open } = storage
    vi.stubGlobal('caches', {
      ...storage,
      open: async (name: string) => ({
        ...(await open(name)),
        [method]: () => Promise.reject(new DOMException('no room', 'QuotaExceededError')),
      }),
    })
    expect(await load()).toEqual({ got: bytes, loads: 1 })
    expect(await load()).toEqual({ got: bytes, loads: 1 })
  },
)

it('keeps nothing of a load that failed', async () => {
  const read = await openUnpacked('python', folder)
  await expect(read.get('file', () => Promise.reject(new Error('cut')))).rejects.toThrow('cut')
  expect(await load()).toEqual({ got: bytes, loads: 1 })
})
