import { parseYaml } from '@/lib/kernel/worker/yaml'
import { garbage, grown, mixed, mutated, type Fuzz } from '@/lib/text/test-fuzz'
import { expectAnswer } from './test-broken'

const hydra = `defaults:
  - model: small # 😀
  - override hydra/job: x
  - _self_
x: &a {b: [1, 2.0e-5, on], "c": 'd'}
y: {<<: *a, e: |
    text}
z: !!binary aGk=
when: 2026-11-24T10:00:00Z
training: {batch_size: 4, lora: {r: 8}}
`
const preCommit = `repos:
- repo: https://github.com/astral-sh/ruff-pre-commit
  rev: v0.16.9
  hooks:
  - id: ruff
    args: [--fix]
    files: ^src/
- repo: local
  hooks: [{id: a, name: a, entry: x, language: system}]
`
const words = [
  'a',
  'b: ',
  '- ',
  ': ',
  '\n',
  '\n  ',
  '\n    ',
  '[',
  ']',
  '{',
  '}',
  '&a ',
  '*a',
  '<<: *a\n',
  '"',
  "'",
  '|',
  '>',
  '#',
  '---\n',
  '!!str ',
  '? ',
]

/** Ten levels of aliases, each of the one before: 10 ** size values. */
const bomb = (size: number) =>
  Array.from({ length: (size % 12) + 2 }, (_, level) =>
    level === 0
      ? 'l0: &l0 [x, x]'
      : `l${level}: &l${level} [${`*l${level - 1}, `.repeat(9)}*l${level - 1}]`,
  ).join('\n')
const ring = (size: number) => `a: &a [${'x, '.repeat(size % 50)}*a]\nb: *a\n`
const crossed = (size: number) =>
  `a: &a {b: &b {c: *a}}\nd: {<<: [*a, *b], e: ${'1'.repeat(size)}}\n`

const large = grown(
  4_000,
  bomb,
  ring,
  crossed,
  (size) => '['.repeat(size),
  (size) => `${'{a: '.repeat(size)}1${'}'.repeat(size)}`,
  (size) => '- '.repeat(size),
  (size) => '? '.repeat(size),
  (size) => Array.from({ length: size % 400 }, (_, at) => `${' '.repeat(at)}k:`).join('\n'),
  (size) => `a: "${'x'.repeat(size * 50)}"`,
  (size) => `a: ${'9'.repeat(size)}`,
  (size) => `? ${'k'.repeat(size)}\n: v`,
  (size) => Array.from({ length: size }, (_, at) => `k${at % 700}: &a${at} ${at}`).join('\n'),
  (size) => `a: |\n${'  text\n'.repeat(size)}`,
  (size) => '---\n'.repeat(size),
  (size) => `%TAG ! tag:${'x'.repeat(size)}\n---\n!a b`,
)

const names = ['training-tree', 'pre-commit-config', 'hydra-training']
let turn = 0

/** What the editor says of it, and what the judge reads of it. */
export const fuzz: Fuzz<string> = {
  inputs: mixed(mutated(hydra, preCommit), garbage(...words), large),
  check: async (text) => {
    await expectAnswer('a.yaml', text, names[(turn += 1) % names.length] ?? '')
    const json = parseYaml(text, turn % 2 ? '1.1' : '1.2')
    // Python's json reads these three words.
    const read = JSON.parse(json.replaceAll(/(?<=[[,:])(NaN|-?Infinity)(?=[,\]}])/g, 'null')) as {
      errors: { message: string }[]
    }
    for (const { message } of read.errors) if (!message) throw new Error('an error without words')
  },
}
