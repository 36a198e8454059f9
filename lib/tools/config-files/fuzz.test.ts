import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { service } from './test-config-files'

const count = 2_000
/** Milliseconds; a busy machine pauses, an endless loop does not end. */
const bound = 20_000

const yaml = `defaults:
  - model: small # 😀
  - _self_
x: &a {b: [1, 2.0e-5, on], "c": 'd'}
y: {<<: *a, e: |
    text}
repos:
- repo: local
  hooks: [{id: a, args: [--x]}]
training: {batch_size: 4, lora: {r: 8}}
`
const toml = `[project]
name = "x" # 😀
dependencies = ["a>=1; python_version < '3.12'", 'b']
dynamic = ["version"]
a."b c".d = 1979-05-27T07:32:00Z
[tool.uv.sources]
t = { index = "i", marker = """x\\u00e9""" }
[[tool.uv.index]]
name = 'i'
[[tool.uv.index.x]]
`
const json = `{"project": {"name": "x\\u00e9\\n😀", "dependencies": ["a==1", "b"]},
 "tool": {"uv": {"index": [{"url": "u", "default": true}]}}, "n": [1, -2.5e3, null]}
`

type Edit = { at: number; drop: number; insert: string }
const piece = fc.oneof(
  fc.constantFrom(
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '"""',
    ':',
    ': ',
    '- ',
    '\n',
    '\r\n',
    '\t',
    '#',
    '*a',
    '&a ',
    '<<: ',
    ',',
    '=',
    '.',
    '\\',
    '\\u',
    '!!x ',
    '|',
    '>',
    '---\n',
    '%',
    '@',
    '`',
    '0',
    '1e5',
    '😀',
    '\uD83D',
    '\u0000',
    '\uFEFF',
    '  ',
    '[[',
    ']]',
    '?',
  ),
  fc.string({ maxLength: 4, unit: 'binary' }),
)
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(),
  drop: fc.nat({ max: 12 }),
  insert: piece,
})

/** Edits at places of the text as it is by then. */
const mutated = (text: string) =>
  fc.array(edit, { minLength: 1, maxLength: 6 }).map((edits) =>
    edits.reduce((now, { at, drop, insert }) => {
      const start = at % (now.length + 1)
      return now.slice(0, start) + insert + now.slice(start + drop)
    }, text),
  )

describe('broken files', () => {
  it.each([
    ['a.yaml', yaml, ['training-tree', 'pre-commit-config', 'hydra-training'], 1],
    ['a.toml', toml, ['pyproject', 'uv', 'ruff'], 2],
    ['a.json', json, ['pyproject', 'uv'], 3],
  ])(`never stop the reader of %s, ${count} of them`, async (file, seedText, names, seed) => {
    await fc.assert(
      fc.asyncProperty(
        mutated(seedText),
        fc.constantFrom(...names),
        fc.nat({ max: 14 }),
        async (text, name, line) => {
          const settings = { schemas: { [file]: name } }
          const started = performance.now()
          const found = await service.diagnose({ [file]: text }, settings)
          await service.hover?.({ [file]: text }, file, { line, column: 5 }, settings)
          expect(performance.now() - started).toBeLessThan(bound)
          const lines = text.split(/\r\n|\n|\r/)
          for (const one of found) {
            for (const { line, column } of [one.from, one.to]) {
              expect(column).toBeGreaterThanOrEqual(1)
              // A line end of two characters may be pointed at too.
              expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 2)
            }
            const ordered = one.to.line - one.from.line || one.to.column - one.from.column
            expect(ordered).toBeGreaterThanOrEqual(0)
            expect(one.message).toMatch(/\S[.!?…)`]$/)
            expect(one.code).not.toBe('unreadable')
          }
        },
      ),
      { seed, numRuns: count },
    )
  })
})
