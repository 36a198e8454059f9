import { describe, expect, it } from 'vitest'
import { shortOfMemory, type MemorySigns } from './short-of-memory'

const desktop: MemorySigns = {
  asked: null,
  chosen: null,
  before: null,
  deviceMemory: undefined,
  userAgent:
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15',
  platform: 'MacIntel',
  touchPoints: 0,
}
const iPhone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15'
const android = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile'

describe('whether memory is short', () => {
  it.each<[string, Partial<MemorySigns>, ReturnType<typeof shortOfMemory>]>([
    ['a Mac', {}, null],
    ['an iPhone', { userAgent: iPhone, platform: 'iPhone', touchPoints: 5 }, 'device'],
    ['an iPad that calls itself a Mac', { touchPoints: 5 }, 'device'],
    ['a phone with 2 GB', { userAgent: android, deviceMemory: 2 }, 'device'],
    ['a phone with 4 GB', { userAgent: android, deviceMemory: 4, touchPoints: 5 }, null],
    ['Firefox on Linux, which does not say', { platform: 'Linux x86_64' }, null],
    ['a page after one that was killed', { before: 'killed' }, 'killed'],
    ['a page after one that ran short', { before: 'failed', deviceMemory: 8 }, 'failed'],
    ['an address that asks for it', { asked: 'short', deviceMemory: 8 }, 'asked'],
    ['a learner who chose it', { chosen: 'short', deviceMemory: 8 }, 'asked'],
    ['a learner who chose otherwise', { chosen: 'roomy', deviceMemory: 1 }, null],
    ['an address against a choice', { asked: 'roomy', chosen: 'short' }, null],
    ['nonsense', { asked: 'yes', chosen: '1', before: 'x' }, null],
  ])('is told of %s', (_name, signs, expected) => {
    expect(shortOfMemory({ ...desktop, ...signs })).toBe(expected)
  })
})
