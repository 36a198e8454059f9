import { describe, expect, it } from 'vitest'
import { nearest } from '@/lib/site/nearest'

describe('nearest', () => {
  const ids = ['seeding', 'lock-diff', 'config', 'reproducibility', 'locking-an-environment']

  it('finds what a typing error meant', () => {
    expect(nearest('seedign', ids)).toEqual(['seeding'])
    expect(nearest('lockdiff', ids)[0]).toBe('lock-diff')
    expect(nearest('reproducability', ids)).toEqual(['reproducibility'])
  })

  it('finds an id by one of its words', () => {
    expect(nearest('locking', ids)).toContain('locking-an-environment')
  })

  it('has nothing to say about something else', () => {
    expect(nearest('wp-admin.php', ids)).toEqual([])
    expect(nearest('', ids)).toEqual([])
  })
})
