import { expectShowable, garbage, grown, mixed, mutated, type Fuzz } from '@/lib/text/test-fuzz'
import { createService } from './service'
import { goodWorkflow } from './test-workflow'

const small = `on: {pull_request_target: {types: [opened]}, schedule: [{cron: '0 0 * * *'}]}
env: {A: "\${{ github.event.issue.title }}"}
jobs:
  a:
    runs-on: [self-hosted, x]
    if: \${{ always() && fromJSON('[1]')[0] == 1 }}
    outputs: {x: "\${{ steps.s.outputs.y }}"}
    steps:
    - {uses: actions/checkout@v4, with: {ref: "\${{ github.head_ref }}"}}
    - &s {id: s, run: 'echo "\${{ github.event.comment.body }}" >> $GITHUB_ENV', shell: bash}
    - *s
  b: {needs: [a, c], uses: ./x.yml, secrets: inherit}
`
const words = [
  'on: ',
  'push',
  'jobs:\n',
  '  a:\n',
  '    steps:\n',
  '    - run: ',
  '    - uses: ',
  'x@v1',
  '${{ ',
  ' }}',
  'github.',
  'secrets.A',
  'needs: [a]\n',
  "'",
  '"',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '&a ',
  '*a',
  ' && ',
  'format(',
  '\n',
  '\n  ',
  'runs-on: x\n',
  'permissions: write-all\n',
  'if: ',
]

const step = '    - run: echo ${{ github.head_ref }}\n'
const start = 'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n'
const large = grown(
  1_500,
  (size) => start + step.repeat(size % 150),
  (size) => `${start}    - run: \${{ ${'('.repeat(size)}1${')'.repeat(size)} }}`,
  (size) => `${start}    - run: \${{ ${'a.'.repeat(size)}b }}`,
  (size) => `${start}    - run: \${{ ${'1 && '.repeat(size % 400)}1 }}`,
  (size) => `${start}    - run: ${'${{ a }}'.repeat(size % 200)}`,
  (size) => `${start}    - run: "${'x'.repeat(size * 30)}"`,
  (size) => `on: ${'['.repeat(size)}`,
  (size) =>
    Array.from({ length: (size % 12) + 2 }, (_, n) =>
      n === 0 ? 'l0: &l0 [x]' : `l${n}: &l${n} [${`*l${n - 1}, `.repeat(9)}*l${n - 1}]`,
    ).join('\n'),
  () => 'on: push\njobs: &a {b: *a}\n',
  (size) =>
    `on: push\njobs:\n${Array.from({ length: size % 60 }, (_, n) => `  j${n}: {needs: [j${n + 1}], runs-on: x, steps: []}\n`).join('')}`,
  (size) => `${'? '.repeat(size)}a`,
  (size) =>
    `on: push\njobs: {a: {strategy: {matrix: {x: [${'1, '.repeat(size % 300)}1]}}, runs-on: x, steps: []}}`,
)

const service = await createService({ files: {}, base: '/' })
const file = '.github/workflows/ci.yml'

export const fuzz: Fuzz<string> = {
  inputs: mixed(mutated(small, small, small, goodWorkflow), garbage(...words), large),
  check: async (text) => {
    for (const said of await service.diagnose({ [file]: text }, {})) expectShowable(text, said)
  },
}
