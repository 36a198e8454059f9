import { expect, it } from 'vitest'
import { address } from './address'

it('is absolute where the site’s address is known', () => {
  expect(address('/embed/labs/a', 'https://a.example')).toBe('https://a.example/embed/labs/a')
  expect(address('/embed/labs/a', 'https://a.example/course/')).toBe(
    'https://a.example/course/embed/labs/a',
  )
})

it('begins at the root of the host elsewhere', () => {
  expect(address('/embed/labs/a', undefined)).toBe('/embed/labs/a')
})
