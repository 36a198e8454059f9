import { describe, expect, it } from 'vitest'
import { crc32Hex } from './crc32'

describe('crc32Hex', () => {
  it('gives the check value that the standard names', () => {
    expect(crc32Hex('123456789')).toBe('cbf43926')
  })

  it('keeps its eight digits', () => {
    expect(crc32Hex('')).toBe('00000000')
  })
})
