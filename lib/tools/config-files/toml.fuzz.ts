import { garbage, grown, mixed, mutated, type Fuzz } from '@/lib/text/test-fuzz'
import { expectAnswer } from './test-broken'

const project = `[project]
name = "x" # 😀
requires-python = ">=3.10"
dependencies = ["a>=1; python_version < '3.12'", 'b']
dynamic = ["version"]
a."b c".d = 1979-05-27T07:32:00Z
[tool.uv.sources]
t = { index = "i", marker = """x\\u00e9""" }
[[tool.uv.index]]
name = 'i'
[[tool.uv.index.x]]
[tool.ruff.lint]
select = ["E", "F"]
n = [0x1F, 1_000, -inf, nan, 1e5, '''a
b''']
`
const lock = `version = 1
requires-python = ">=3.12"

[[package]]
name = "torch"
version = "2.6.0+cu124"
source = { registry = "https://download.pytorch.org/whl/cu124" }
dependencies = [{ name = "jinja2", marker = "sys_platform == 'linux'" }]
wheels = [{ url = "https://x/torch.whl", hash = "sha256:00", size = 1 }]
`
const words = [
  'a',
  ' = ',
  '.',
  '\n',
  '[',
  ']',
  '[[',
  ']]',
  '{',
  '}',
  ',',
  '"',
  "'",
  '"""',
  '1',
  '-',
  'true',
  '# ',
  '07:32:00',
  '1979-05-27',
  '\\u00e9',
  '[project]\n',
  'x = 1\n',
  '_',
]

const large = grown(
  4_000,
  (size) => `a = ${'['.repeat(size)}${']'.repeat(size)}`,
  (size) => `a = ${'{a = '.repeat(size)}1${'}'.repeat(size)}`,
  (size) => `${'a.'.repeat(size)}a = 1`,
  (size) => `[${'a.'.repeat(size)}a]`,
  (size) => `a = "${'x'.repeat(size * 50)}"`,
  (size) => `a = ${'9'.repeat(size)}`,
  (size) => '[[a]]\n'.repeat(size),
  (size) => Array.from({ length: size }, (_, at) => `k${at % 3_000} = ${at}`).join('\n'),
  (size) => `[project]\ndependencies = [${'"a>=1", '.repeat(size)}]`,
  (size) => `[project]\ndependencies = ["${'a['.repeat(size)}"]`,
  (size) => `[project]\ndependencies = ["a; ${'('.repeat(size)}x == 'y'"]`,
  (size) => `#${'x'.repeat(size * 50)}`,
  (size) => `a = """${'\\\n'.repeat(size)}"""`,
)

const names = ['pyproject', 'uv', 'ruff']
let turn = 0

export const fuzz: Fuzz<string> = {
  inputs: mixed(mutated(project, lock), garbage(...words), large),
  check: (text) => expectAnswer('a.toml', text, names[(turn += 1) % names.length] ?? ''),
}
