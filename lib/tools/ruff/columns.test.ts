import { describe, expect, it } from 'vitest'
import { editorColumns } from './columns'

describe('a column of bytes', () => {
  const line = 'aé€😀\uD83Dz'

  it.each([
    ['one byte', 1, 'aé€😀\uD83Dz'],
    ['two bytes', 2, 'é€😀\uD83Dz'],
    ['three bytes', 4, '€😀\uD83Dz'],
    ['four bytes', 7, '😀\uD83Dz'],
    ['half a pair', 11, '\uD83Dz'],
    ['what comes after them all', 14, 'z'],
    ['the end', 15, ''],
    ['beyond the end', 99, ''],
  ])('finds %s', (_, column, rest) => {
    const at = editorColumns(`x\r\ny\r${line}\nz`)({ row: 3, column })
    expect(at.line).toBe(3)
    expect(line.slice(at.column - 1)).toBe(rest)
  })

  it('is the first one on a line that is not there', () => {
    expect(editorColumns('x\n')({ row: 3, column: 1 })).toEqual({ line: 3, column: 1 })
  })
})
