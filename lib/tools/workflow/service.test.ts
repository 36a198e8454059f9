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
})
