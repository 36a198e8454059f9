import fc from 'fast-check'

/** What a fuzz target is: inputs, and a check that throws or rejects when one is not answered well. */
export type Fuzz<T> = {
  readonly inputs: fc.Arbitrary<T>
  readonly check: (input: T) => void | Promise<void>
}

const shards = [
  Array.from('()[]{}:,.@\\\'"#=*`~!$?|>&%-\t\f\r\n\0'),
  ['"""', "'''", '\r\n', '  ', '\uFEFF', '\u2028', '\uD83D', '😀', 'é', '${{', '}}', '[[', ']]'],
  [
    '---\n',
    '...\n',
    '<<: ',
    '&a ',
    '*a',
    '!!x ',
    '? ',
    '- ',
    ': ',
    '|\n',
    '>-\n',
    '\\u',
    '\\U0011',
  ],
  ['__proto__', 'constructor', 'toString', 'NaN', '-0', '1e999', '0x', '1979-99-99', 'null', 'yes'],
  ['<b>', '</script>', '%00', '=cmd', '../', ';', '\x1b[31m', '%FF', '\uFFFF', '\u202E'],
].flat()

const edit = fc.record({
  at: fc.nat(),
  drop: fc.oneof({ weight: 4, arbitrary: fc.nat({ max: 12 }) }, fc.nat({ max: 300 })),
  insert: fc.oneof(fc.constantFrom(...shards), fc.string({ maxLength: 4, unit: 'binary' })),
  /** Text from elsewhere in the sample, copied here. */
  copy: fc.option(fc.nat(), { freq: 6 }),
})

/** A real sample with a few edits, each at a place of the text as it is by then. */
export const mutated = (...samples: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...samples), fc.array(edit, { minLength: 1, maxLength: 6 }))
    .map(([sample, edits]) =>
      edits.reduce((now, { at, drop, insert, copy }) => {
        const start = at % (now.length + 1)
        const from = copy === null ? 0 : copy % (now.length + 1)
        const more = copy === null ? '' : now.slice(from, from + 40)
        return now.slice(0, start) + insert + more + now.slice(start + drop)
      }, sample),
    )

/** Words of a format in any order. */
export const garbage = (...words: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...shards)), { maxLength: 60 })
    .map((parts) => parts.join(''))

/** Shapes that grow: each is a function of a size. */
export const grown = (
  most: number,
  ...shapes: readonly ((size: number) => string)[]
): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...shapes), fc.integer({ min: 1, max: most }))
    .map(([shape, size]) => shape(size))

/** Mostly edits of real samples, some garbage, and now and then something that grew. */
export const mixed = (
  edits: fc.Arbitrary<string>,
  words: fc.Arbitrary<string>,
  large: fc.Arbitrary<string>,
): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 70, arbitrary: edits },
    { weight: 28, arbitrary: words },
    { weight: 2, arbitrary: large },
  )

type Place = { readonly line: number; readonly column: number }
type Said = {
  readonly message: string
  readonly from: Place
  readonly to: Place
}

/** A finding has words, and lies in its text, or an editor cannot show it. */
export function expectShowable(text: string, said: Said): void {
  if (!/\S/.test(said.message)) throw new Error('a finding without words')
  const lines = text.split(/\r\n|\n|\r/)
  for (const { line, column } of [said.from, said.to]) {
    // A line end of two characters may be pointed at too.
    const longest = (lines[line - 1]?.length ?? -1) + 2
    if (line < 1 || column < 1 || column > longest)
      throw new Error(`${line}:${column} is not in the text: ${said.message}`)
  }
  const ordered = said.to.line - said.from.line || said.to.column - said.from.column
  if (ordered < 0) throw new Error(`it ends before it begins: ${said.message}`)
}
