import { describe, expect, it } from 'vitest'
import { dialect12 } from './dialect-12'
import { dialect2004 } from './dialect-2004'
import { findApi, type WindowLike } from './find-api'

const api12 = { LMSInitialize: () => 'true' }
const api2004 = { Initialize: () => 'true' }
const both = [dialect12, dialect2004]

/** A window inside others, the outermost first; the outermost is its own parent. */
function nest(...windows: Record<string, unknown>[]): WindowLike {
  let parent: WindowLike | null = null
  const top = windows[0] as WindowLike
  for (const window of windows) {
    const here = Object.assign(window, { parent: parent ?? window, top })
    parent = here as unknown as WindowLike
  }
  return parent as unknown as WindowLike
}

const foreign = new Proxy(
  {},
  {
    get: () => {
      throw new Error('Blocked a frame with another origin')
    },
  },
)

describe('the API of an LMS', () => {
  it('is found ten parents up, and not eleven', () => {
    const between = (count: number) => Array.from({ length: count }, () => ({}))
    expect(findApi(nest({ API: api12 }, ...between(10)), both)?.api).toBe(api12)
    expect(findApi(nest({ API: api12 }, ...between(11)), both)).toBeNull()
  })

  it('is found in the window that opened this one, and in its parents', () => {
    const opener = nest({ API_1484_11: api2004 }, {})
    expect(findApi(nest({ opener }), both)).toEqual({ api: api2004, dialect: dialect2004 })
    expect(findApi(nest({ opener }, {}), both)?.api).toBe(api2004)
  })

  it('is taken in the version of the package where an LMS offers both', () => {
    const window = () => nest({ API: api12, API_1484_11: api2004 }, {})
    expect(findApi(window(), [dialect12, dialect2004])?.dialect).toBe(dialect12)
    expect(findApi(window(), [dialect2004, dialect12])?.dialect).toBe(dialect2004)
  })

  it('is not looked for in windows of other origins', () => {
    const window = { parent: foreign, opener: foreign } as unknown as WindowLike
    expect(findApi(window, both)).toBeNull()
  })

  it('has to have the functions of an API', () => {
    expect(findApi(nest({ API: {} }), both)).toBeNull()
    expect(findApi(nest({ API: foreign }), both)).toBeNull()
    expect(findApi(nest({ API: 'text' }), both)).toBeNull()
  })
})
