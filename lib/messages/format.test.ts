import { expect, it } from 'vitest'
import { inQuotes } from './format'

it('gives quoted words quotation marks of the second kind', () => {
  expect(`“${inQuotes('“Lock” means “pin”')}”`).toBe('“‘Lock’ means ‘pin’”')
  expect(`„${inQuotes('„Sperren“ und mehr')}“`).toBe('„‚Sperren‘ und mehr“')
})
