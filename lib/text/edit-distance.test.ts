import { describe, expect, it } from 'vitest'
import { editDistance } from './edit-distance'

describe('editDistance', () => {
  it('counts letters added, dropped, changed and swapped', () => {
    expect(editDistance('seeding', 'seeding')).toBe(0)
    expect(editDistance('seding', 'seeding')).toBe(1)
    expect(editDistance('seeding', '')).toBe(7)
    expect(editDistance('lokc', 'lock')).toBe(1)
    expect(editDistance('kitten', 'sitting')).toBe(3)
  })
})
