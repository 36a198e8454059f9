export type TextChange = { readonly from: number; readonly to: number; readonly insert: string }

/**
 * The one span in which two texts differ, so replacing a file's text leaves cursor, marks and
 * scroll in the unchanged parts alone. `null` when they are equal.
 */
export function minimalChange(before: string, after: string): TextChange | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) }
}
