import { describe, expect, it } from 'vitest'
import { migrate, migrationSteps } from './migrate'
import { emptyProgress } from './schema'

const toTwo = (stored: Record<string, unknown>) => ({ ...stored, two: true })
const toThree = (stored: Record<string, unknown>) => ({ ...stored, three: true })

describe('migrate', () => {
  it('ends at the version of the schema', () => {
    expect(migrationSteps.length + 1).toBe(emptyProgress.version)
  })

  it('takes every step from the stored version on', () => {
    expect(migrate({ version: 1 }, [toTwo, toThree])).toEqual({
      kind: 'current',
      stored: { version: 3, two: true, three: true },
    })
    expect(migrate({ version: 2 }, [toTwo, toThree])).toEqual({
      kind: 'current',
      stored: { version: 3, three: true },
    })
  })

  it('leaves what was stored as it was', () => {
    const stored = Object.freeze({ version: 1 })
    migrate(stored, [toTwo])
    expect(stored).toEqual({ version: 1 })
  })

  it.each([undefined, null, '1', 1.5, 0, -1, NaN])('does not guess at version %s', (version) => {
    expect(migrate({ version }).kind).toBe('failed')
  })
})
