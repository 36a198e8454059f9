import { afterEach, expect, it, vi } from 'vitest'
import { networkRate } from './network-rate'

class TimingStub {
  constructor(
    readonly startTime: number,
    readonly responseEnd: number,
    readonly encodedBodySize: number,
  ) {}
}

function recorded(records: Readonly<Record<string, TimingStub>>): void {
  vi.stubGlobal('PerformanceResourceTiming', TimingStub)
  vi.stubGlobal('performance', {
    getEntriesByName: (url: string) => (records[url] ? [records[url]] : []),
  })
}

afterEach(() => vi.unstubAllGlobals())

it('a file that a busy processor held up does not make the network slow', () => {
  recorded({
    wasm: new TimingStub(100, 3_100, 3_000_000),
    stdlib: new TimingStub(100, 200, 800_000),
  })
  expect(networkRate(['wasm', 'stdlib'])).toBe(8_000)
})

it('what is not recorded yet, or was not asked for, tells nothing', () => {
  recorded({ wasm: new TimingStub(100, 0, 0), stdlib: new TimingStub(100, 1_100, 800_000) })
  expect(networkRate(['wasm', 'stdlib', 'library'])).toBe(800)
  expect(networkRate(['wasm', 'library'])).toBeNull()
})
