import { describe, expect, it } from 'vitest'
import { permissions } from './permissions'
import { pinnedActions } from './pinned-actions'
import { runnerLabels } from './runner-labels'
import { scriptInjection } from './script-injection'
import { unneededWrite } from './unneeded-write'
import { untrustedCheckout } from './untrusted-checkout'
import { versionNumbers } from './version-numbers'
import type { Rule } from '../finding'
import { brief, changed, found, goodWorkflow, repaired } from '../test-workflow'

const briefs = (rule: Rule, text: string) => found(rule, text).map((one) => brief(one, text))

/** The text when the first finding's fix is applied, and what the rule still says of it. */
function afterFix(rule: Rule, text: string): { text: string; left: readonly string[] } {
  const [first] = found(rule, text)
  if (!first) throw new Error('nothing was found')
  const next = repaired(text, first)
  return { text: next, left: briefs(rule, next) }
}

it.each([
  permissions,
  pinnedActions,
  runnerLabels,
  scriptInjection,
  unneededWrite,
  untrustedCheckout,
  versionNumbers,
])('has nothing to say of a good workflow (rule %#)', (rule) => {
  expect(briefs(rule, goodWorkflow)).toEqual([])
})

const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1'

describe('pinned actions', () => {
  it.each([
    ['actions/checkout@v4', '17:32 unpinned-action «v4»', 'is a tag'],
    ["'actions/checkout@v4.2.2'", '17:33 unpinned-action «v4.2.2»', 'is a tag'],
    ['actions/checkout@main', '17:32 unpinned-action «main»', 'is a branch'],
    ['actions/checkout@next', '17:32 unpinned-action «next»', 'a tag or a branch'],
    ['actions/checkout@3d3c42e5aac5', '17:32 unpinned-action «3d3c42e5aac5»', 'shortened'],
    ['docker://alpine:3.22', '17:15 unpinned-action «docker://alpine:3.22»', 'digest'],
  ])('names what %s is pinned to', (uses, place, word) => {
    const text = changed(checkout, uses)
    expect(briefs(pinnedActions, text)).toEqual([place])
    expect(found(pinnedActions, text)[0]?.message).toContain(word)
  })

  it.each(['./.github/actions/x', `docker://alpine@sha256:${'a'.repeat(64)}`, 'o/r@${{ x }}'])(
    'leaves %s alone',
    (uses) => {
      expect(briefs(pinnedActions, changed(checkout, uses))).toEqual([])
    },
  )

  it('looks at reusable workflows too', () => {
    const text = 'jobs:\n  a:\n    uses: o/r/.github/workflows/x.yml@v1\n'
    expect(briefs(pinnedActions, text)).toEqual(['3:39 unpinned-action «v1»'])
  })
})

describe('permissions', () => {
  it('asks for a statement at the workflow, and adds it', () => {
    const text = changed('permissions:\n  contents: read\n\n', '')
    expect(briefs(permissions, text)).toEqual(['7:1 missing-permissions «jobs»'])
    expect(afterFix(permissions, text)).toEqual({ text: goodWorkflow, left: [] })
  })

  it('is content when every job states its own', () => {
    const text =
      'jobs:\n  a:\n    permissions: {}\n    runs-on: x\n  b:\n    permissions:\n      contents: read\n'
    expect(briefs(permissions, text)).toEqual([])
  })

  it('replaces write-all by what the good workflow has', () => {
    const text = changed('permissions:\n  contents: read', 'permissions: write-all')
    expect(briefs(permissions, text)).toEqual(['7:14 write-all-permissions «write-all»'])
    expect(afterFix(permissions, text)).toEqual({ text: goodWorkflow, left: [] })
  })

  it('finds write access that no step uses, and takes it back', () => {
    const text = changed('contents: read', 'contents: write')
    expect(briefs(unneededWrite, text)).toEqual(['8:13 unneeded-write «write»'])
    expect(afterFix(unneededWrite, text)).toEqual({ text: goodWorkflow, left: [] })
  })

  it('says nothing where an unknown action or a token may need it', () => {
    const write = changed('contents: read', 'contents: write')
    for (const step of ['uses: o/release@v1', 'run: gh issue list', 'env: { T: x, GH_TOKEN: y }'])
      expect(briefs(unneededWrite, write.replace('run: uv run ruff check', step))).toEqual([])
  })
})

describe('version numbers', () => {
  it('finds a version that YAML shortens, and quotes it', () => {
    const text = changed("['3.10', '3.14']", "[3.10, '3.14']")
    expect(briefs(versionNumbers, text)).toEqual(['15:26 version-number «3.10»'])
    expect(found(versionNumbers, text)[0]).toMatchObject({ severity: 'error' })
    expect(afterFix(versionNumbers, text)).toEqual({ text: goodWorkflow, left: [] })
  })

  it('mentions one that survives', () => {
    const text = changed("['3.10', '3.14']", "['3.10', 3.14]")
    expect(found(versionNumbers, text)).toMatchObject([{ severity: 'info' }])
  })

  it('looks into inputs, `include` and rows that an input takes', () => {
    const text = `jobs:
  a:
    strategy:
      matrix:
        interpreter: [3.10]
        lr: [0.10]
        include:
          - python: 3.20
    steps:
      - uses: actions/setup-python@v5
        with:
          python-version: \${{ matrix.interpreter }}
      - uses: actions/setup-python@v5
        with:
          python-version: 3.30
`
    expect(briefs(versionNumbers, text)).toEqual([
      '15:27 version-number «3.30»',
      '5:23 version-number «3.10»',
      '8:21 version-number «3.20»',
    ])
  })
})

describe('runner labels', () => {
  it('suggests the label that was meant', () => {
    const text = changed('ubuntu-latest', 'ubuntu-lates')
    expect(briefs(runnerLabels, text)).toEqual(['36:14 unknown-runner «ubuntu-lates»'])
    expect(found(runnerLabels, text)).toMatchObject([{ severity: 'info' }])
    expect(afterFix(runnerLabels, text)).toEqual({ text: goodWorkflow, left: [] })
  })

  it('knows retired ones', () => {
    const text = changed('ubuntu-latest', 'ubuntu-20.04')
    expect(briefs(runnerLabels, text)).toEqual(['36:14 retired-runner «ubuntu-20.04»'])
  })

  it.each(['[self-hosted, gpu]', '${{ matrix.os }}', '{ group: big }'])(
    'leaves %s alone',
    (label) => {
      expect(briefs(runnerLabels, changed('ubuntu-latest', label))).toEqual([])
    },
  )
})

describe('script injection', () => {
  const title = '${{ github.event.pull_request.title }}'
  const run = 'run: uv run ruff check'

  it('finds the text of a stranger in a script, and moves it into `env`', () => {
    const text = changed(run, `run: echo "${title}"`)
    expect(briefs(scriptInjection, text)).toEqual([`26:20 script-injection «${title}»`])
    expect(afterFix(scriptInjection, text)).toEqual({
      text: changed(
        run,
        `env:\n          PULL_REQUEST_TITLE: ${title}\n        run: echo "$PULL_REQUEST_TITLE"`,
      ),
      left: [],
    })
  })

  it.each([
    'github.head_ref',
    'github.event.comment.body',
    'github.event.commits[0].message',
    'github.event.commits.*.author.email',
    'github.event.pull_request.head.ref',
  ])('knows %s', (name) => {
    expect(
      briefs(scriptInjection, changed(run, `run: |\n          x \${{ ${name} }}`)),
    ).toHaveLength(1)
  })

  it.each([
    'github.event.pull_request.number',
    'github.event.repository.name',
    "contains(github.event.comment.body, '/go')",
    "github.head_ref == 'main'",
    'matrix.name',
  ])('accepts %s', (expression) => {
    expect(briefs(scriptInjection, changed(run, `run: echo \${{ ${expression} }}`))).toEqual([])
  })
})

describe('untrusted checkout', () => {
  const text = changed('pull_request:', 'pull_request_target:').replace(
    'persist-credentials: false',
    'ref: ${{ github.event.pull_request.head.sha }}',
  )

  it('finds a checkout of the head with the secrets of the base', () => {
    expect(briefs(untrustedCheckout, text)).toEqual([
      '19:16 untrusted-checkout «${{ github.event.pull_request.head.sha }}»',
    ])
  })

  it('accepts it on `pull_request`, and `pull_request_target` without it', () => {
    expect(briefs(untrustedCheckout, text.replace('_target', ''))).toEqual([])
    expect(briefs(untrustedCheckout, changed('pull_request:', 'pull_request_target:'))).toEqual([])
  })
})
