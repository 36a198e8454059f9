import type { Position } from '../tool'

/** As Ruff states a place: line from 1, column from 1 in bytes of UTF-8. */
export type Place = { readonly row: number; readonly column: number }

/**
 * From Ruff's bytes to the columns of an editor. Ruff can count UTF-16 itself, but then walks the
 * line anew for each finding: one long line of a megabyte took it minutes. Here each line is
 * walked once.
 */
export function editorColumns(text: string): (place: Place) => Position {
  const lines = text.split(/\r\n|\r|\n/)
  const known = new Map<number, Uint32Array>()
  return ({ row, column }) => {
    const line = lines[row - 1] ?? ''
    const units = known.get(row) ?? unitsByByte(line)
    known.set(row, units)
    return { line: row, column: 1 + (units[column - 1] ?? line.length) }
  }
}

/** For each byte of a line in UTF-8, and its end, how many UTF-16 units stand before it. */
function unitsByByte(line: string): Uint32Array {
  const units = new Uint32Array(line.length * 3 + 1)
  let byte = 0
  for (let unit = 0; unit < line.length;) {
    const code = line.codePointAt(unit) ?? 0
    // Half a pair travels as the replacement character, which has three bytes.
    const bytes = code < 0x80 ? 1 : code < 0x8_00 ? 2 : code < 0x1_00_00 ? 3 : 4
    units.fill(unit, byte, byte + bytes)
    byte += bytes
    unit += code < 0x1_00_00 ? 1 : 2
  }
  units[byte] = line.length
  return units.subarray(0, byte + 1)
}
