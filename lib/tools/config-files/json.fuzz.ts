import { garbage, grown, mixed, mutated, type Fuzz } from '@/lib/text/test-fuzz'
import { expectAnswer } from './test-broken'

const project = `{"project": {"name": "x\\u00e9\\n😀", "dependencies": ["a==1", "b"]},
 "tool": {"uv": {"index": [{"url": "u", "default": true}]}}, "n": [1, -2.5e3, null]}
`
const words = [
  '{',
  '}',
  '[',
  ']',
  '"a"',
  ': ',
  ', ',
  '"',
  '\\',
  '1',
  '-',
  'null',
  'true',
  '\n',
  '// ',
]

const large = grown(
  4_000,
  (size) => '['.repeat(size),
  (size) => `${'{"a":'.repeat(size)}1${'}'.repeat(size)}`,
  (size) => `{"a": "${'x'.repeat(size * 50)}"}`,
  (size) => `{"a": ${'9'.repeat(size)}}`,
)

const names = ['pyproject', 'uv']
let turn = 0

export const fuzz: Fuzz<string> = {
  inputs: mixed(mutated(project), garbage(...words), large),
  check: (text) => expectAnswer('a.json', text, names[(turn += 1) % names.length] ?? ''),
}
