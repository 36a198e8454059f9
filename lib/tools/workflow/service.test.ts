import { beforeAll, describe, expect, it } from 'vitest'
import { reads } from './reads'
import { bundledService } from './test-service'
import { brief, changed, goodWorkflow } from './test-workflow'
import type { ToolService } from '../tool'

let service: ToolService<'workflow'>
beforeAll(async () => {
  service = await bundledService()
})

const diagnose = (text: string) => service.diagnose({ 'ci.yml': text }, {})
const briefs = async (text: string) => (await diagnose(text)).map((one) => brief(one, text))

it('reads workflows and nothing else', () => {
  const paths = ['.github/workflows/test.yaml', 'ci.yml', 'workflow.yml']
  expect(paths.filter(reads)).toEqual(paths)
  expect(['conf/ci.yml', 'action.yml', '.github/dependabot.yml', 'a.py'].some(reads)).toBe(false)
})

it('has nothing to say of a good workflow', async () => {
  expect(await diagnose(goodWorkflow)).toEqual([])
})

it.each([
  ['an unknown job', 'needs: test', 'needs: tests', '34:12 null «tests»'],
  ['an unknown event', 'pull_request:', 'pull_requests:', '5:3 null «pull_requests»'],
  ['a wrong key', 'if: always()', 'when: always()', '29:9 null «when»'],
  [
    'an unknown context',
    '${{ matrix.python-version }}\n          e',
    '${{ matrx.x }}\n          e',
    '23:27 null «${{ matrx.x }}»',
  ],
  [
    'an unknown row of the matrix',
    '${{ matrix.python-version }}\n          e',
    '${{ matrix.py }}\n          e',
    '23:27 null «${{ matrix.py }}»',
  ],
  ['an unknown input', 'enable-cache', 'enable_cache', '24:11 unknown-input «enable_cache»'],
  [
    'a missing input',
    'path: report.xml',
    'retention-days: 3',
    '30:9 missing-required-inputs «with»',
  ],
  ['a rule of ours', 'ubuntu-latest', 'ubuntu-lates', '36:14 unknown-runner «ubuntu-lates»'],
])('finds %s at its place', async (_, from, to, place) => {
  expect(await briefs(changed(from, to))).toEqual([place])
})

it('reports broken YAML and forgets it with the next text', async () => {
  const [first] = await diagnose('on: push\njobs: [')
  expect(first).toMatchObject({ severity: 'error', from: { line: 2 } })
  expect(first?.message).not.toContain('\n')
  expect(await diagnose(goodWorkflow)).toEqual([])
})

it('explains a key and a context', async () => {
  const files = { 'ci.yml': goodWorkflow }
  expect(await service.hover?.(files, 'ci.yml', { line: 12, column: 6 }, {})).toMatchObject({
    code: 'runs-on',
    from: { line: 12, column: 5 },
    words: expect.stringContaining('machine') as string,
  })
  const context = await service.hover?.(files, 'ci.yml', { line: 35, column: 10 }, {})
  expect(context?.code).toBe('github')
  expect(await service.hover?.(files, 'ci.yml', { line: 6, column: 1 }, {})).toBeNull()
})

describe('bad input', () => {
  const letters = 'abcdefghij'.split('')
  const bomb = letters
    .map(
      (name, index) =>
        `${name}: &${name} [${Array(9)
          .fill(index ? `*${letters[index - 1]}` : 'x')
          .join(', ')}]`,
    )
    .join('\n')

  it.each([
    ['aliases of aliases', bomb],
    ['deep brackets', '['.repeat(20_000)],
    ['deep blocks', '- '.repeat(5_000)],
    ['an alias of itself', 'a: &a [*a]\non: *a'],
  ])('is refused in time: %s', async (_, text) => {
    const started = performance.now()
    expect((await diagnose(text)).length).toBeGreaterThan(0)
    expect(performance.now() - started).toBeLessThan(3_000)
  })

  it('never throws, and marks places inside the file, on 2,000 mutated workflows', async () => {
    const random = seeded(20_260_924)
    let slowest = 0
    for (let round = 0; round < 2_000; round += 1) {
      const text = mutated(goodWorkflow, random)
      const lines = text.split('\n').length
      const started = performance.now()
      const found = await diagnose(text)
      slowest = Math.max(slowest, performance.now() - started)
      const astray = found.filter(
        ({ from, to, message }) =>
          message === '' || from.line < 1 || from.column < 1 || to.line > lines,
      )
      expect(astray, text).toEqual([])
    }
    expect(slowest).toBeLessThan(30_000)
  }, 240_000)
})

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Cut, doubled or with foreign letters in it, as half-typed files are. */
function mutated(text: string, random: () => number): string {
  let next = text
  const pieces = [
    '[',
    '{',
    ':',
    '- ',
    '\n',
    '  ',
    '\t',
    '&a ',
    '*a',
    '${{',
    '}}',
    '"',
    "'",
    '|',
    '#',
    '<<: ',
    '\u0000',
    '😀',
  ]
  const changes = 1 + Math.floor(random() * 4)
  for (let change = 0; change < changes; change += 1) {
    const at = Math.floor(random() * next.length)
    const to = at + Math.floor(random() * 40)
    const piece = pieces[Math.floor(random() * pieces.length)] ?? ''
    const kind = random()
    if (kind < 0.35) next = next.slice(0, at) + piece + next.slice(at)
    else if (kind < 0.7) next = next.slice(0, at) + next.slice(to)
    else if (kind < 0.9) next = next.slice(0, to) + next.slice(at)
    else next = next.slice(0, at)
  }
  return next
}

it('counts a lone carriage return as the end of a line, as editors do', async () => {
  const text = goodWorkflow
    .replace('name: ci\n', 'name: ci\r')
    .replace('needs: test', 'needs: tests')
  expect((await diagnose(text)).map(({ from }) => from)).toEqual([{ line: 34, column: 12 }])
})

it('refuses brackets that nest behind as many closing ones', async () => {
  const text = `on: ${']'.repeat(3_000)}${'['.repeat(3_000)}`
  expect((await diagnose(text)).map(({ code }) => code)).toEqual(['too-large'])
})
