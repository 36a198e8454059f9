import { describe, expect, it } from 'vitest'
import { tooDeepAt } from './yaml-nesting'

describe('tooDeepAt', () => {
  it.each([
    ['blocks in a row', '- '.repeat(3000)],
    [
      'blocks under each other',
      Array.from({ length: 500 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'),
    ],
    ['brackets', '['.repeat(5000)],
    ['braces', '{a: '.repeat(5000)],
  ])('refuses %s', (_name, text) => {
    expect(tooDeepAt(text)).not.toBeNull()
  })

  it('lets pass what people write', () => {
    const wide = 'a:\n  b:\n    - c: [1, 2, {d: e}]\n'.repeat(2000)
    expect(tooDeepAt(wide)).toBeNull()
    expect(tooDeepAt('text: "[[[[ not a list"\n')).toBeNull()
  })
})
