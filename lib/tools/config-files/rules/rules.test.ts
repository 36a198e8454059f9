import { describe, expect, it } from 'vitest'
import { confSchemas, diagnose, differences, mended } from '../test-config-files'

const tree = {
  'conf/model/small.yaml': 'name: a\n',
  'conf/model/large.yaml': 'name: b\n',
  'conf/training/full.yaml': 'method: full\n',
  'conf/old/x.yml': 'a: 1\n',
  'conf/base.yaml': 'a: 1\n',
}

describe('hydraDefaults', () => {
  it.each([
    ['{model: «smal»}', 'There is no conf/model/smal.yaml. Did you mean `small`?'],
    ['{model: «"😀"»}', 'There is no conf/model/😀.yaml. The group `model` has: large, small.'],
    [
      '{«modle»: small}',
      'There is no group `modle`: the folder conf/modle/ holds no .yaml file. Did you mean `model`?',
    ],
    [
      '{model: [small, «x9»]}',
      'There is no conf/model/x9.yaml. The group `model` has: large, small.',
    ],
    ['{override /model@here: «lage»}', 'There is no conf/model/lage.yaml. Did you mean `large`?'],
    ['«_sefl_»', 'There is no conf/_sefl_.yaml. Did you mean `_self_`?'],
    ['«model:small»', 'A space is missing after the colon: `model: small`.'],
  ])('refuses %s', async (entry, message) => {
    const sign = entry.startsWith('{') ? entry.slice(1, -1) : entry
    expect(
      await differences('conf/config.yaml', `# 😀\ndefaults:\n  - ${sign}\n`, [message], tree),
    ).toEqual([])
  })

  it.each([
    'model: small',
    'model: small.yaml',
    'optional model: x',
    'model: null',
    'model: ???',
    'model@other: large',
    'override hydra/launcher: joblib',
    'model: ${size}',
    'base',
    'model/small',
    '_self_',
  ])('lets %s pass', async (entry) => {
    expect(await differences('conf/config.yaml', `defaults:\n  - ${entry}\n`, [], tree)).toEqual([])
  })

  it('tells .yml from .yaml, and two choices from one', async () => {
    const both = { ...tree, 'conf/old/y.yaml': 'a: 1\n' }
    const text =
      'defaults:\n  - old: «x»\n  - model: small\n  - «model»: large\n  - override model: large\n'
    expect(
      await differences(
        'conf/config.yaml',
        text,
        [
          'There is no conf/old/x.yaml. Hydra does not read conf/old/x.yml: rename it.',
          'The group `model` is chosen twice. To change an earlier choice, write `override model: …`.',
        ],
        both,
      ),
    ).toEqual([])
  })

  it('mends a name', async () => {
    const text = 'defaults:\n  - model: smal\n'
    const [first] = await diagnose({ ...tree, 'conf/config.yaml': text }, confSchemas)
    expect(first && mended(text, first, 'Write small')).toBe('defaults:\n  - model: small\n')
  })
})

describe('preCommitRevisions', () => {
  const file = '.pre-commit-config.yaml'
  const repo = (lines: string) => `repos:\n# 😀\n- ${lines.replaceAll('\n', '\n  ')}\n`

  it.each(['main', '"master"', 'HEAD'])('warns of the branch %s', async (rev) => {
    const text = repo(`repo: https://x/y\nrev: ${rev}\nhooks: [{id: a}]`)
    const found = await diagnose({ [file]: text })
    expect(found.map(({ code, severity, from }) => [code, severity, from.line])).toEqual([
      ['pre-commit-rev', 'warning', 4],
    ])
  })

  it('asks for rev where something is cloned, and only there', async () => {
    expect(
      await differences(file, repo('repo: «https://x/y»\nhooks: [{id: a}]'), [
        '`rev` is missing: the tag or commit of the repository that is to be used.',
      ]),
    ).toEqual([])
    expect(
      await differences(
        file,
        repo('repo: meta\n«rev»: v1\nhooks: [{id: check-useless-excludes}]'),
        ['`meta` clones nothing, so it has no `rev`.'],
      ),
    ).toEqual([])
  })

  it('asks a local hook for its command, and wants texts in quotes', async () => {
    const text = repo('repo: local\nhooks:\n- id: a')
    const found = await diagnose({ [file]: text })
    expect(found.map(({ message }) => /`(\w+)`\.$/.exec(message)?.[1])).toEqual([
      'name',
      'entry',
      'language',
    ])
    expect(
      await differences(file, repo('repo: https://x/y\nrev: «24.1»\nhooks: [{id: a}]'), [
        '`rev` should be text; this is a number.',
      ]),
    ).toEqual([])
  })

  it('lets a usual file pass', async () => {
    const text = `default_language_version: {python: python3.12}\nci: {skip: [mypy]}\n${repo('repo: https://x/y\nrev: v0.12.1\nhooks:\n- {id: ruff-check, args: [--fix]}\n- id: ruff-format')}${repo('repo: local\nhooks: [{id: a, name: A, entry: make, language: system, pass_filenames: false}]').replace('repos:\n', '')}`
    expect(await differences(file, text, [])).toEqual([])
  })
})

describe('the rules of pyproject.toml', () => {
  const head = '[project]\nname = "x"\nversion = "1"\n'
  it.each([
    [
      '[project]\nname = «"😀x"»\nversion = "1"',
      '`😀x` is no package name: letters and digits, with - _ . only between them.',
    ],
    [
      '[project]\nname = "x"\nversion = «"one"»',
      '`one` is no version (PEP 440), such as 1.2.0 or 1.2.0rc1.',
    ],
    ['[«project»]\nname = "x"', '`project` needs a `version`, or `dynamic = ["version"]`.'],
    [
      `${head}requires-python = "«^3.10»"`,
      "`^` is Poetry's notation and not part of PEP 440: write `>=3.10,<4`.",
    ],
    [`${head}requires-python = "«3.10»"`, 'A comparison is missing: `==3.10` or `>=3.10`.'],
    [
      `${head}dynamic = [«"version"»]`,
      '`version` is given in this table, so it cannot be dynamic as well.',
    ],
    [
      `${head}dependencies = ["a; '😀' in extra", 'torch«=2»']`,
      'One `=` is no comparison: write `==2`.',
    ],
    [
      `${head}[project.optional-dependencies]\ngpu = ["x«~1»"]`,
      '`~` alone is no comparison: write `~=1`.',
    ],
    [
      `${head}[dependency-groups]\nTest_x = []\ndev = [{include-group = «"tset-x"»}]`,
      'There is no dependency group `tset-x`. Did you mean `Test_x`?',
    ],
    [
      `${head}[dependency-groups]\ndev = [{include-group = «"dev"»}]`,
      '`dev` includes `dev` again: a circle.',
    ],
    [`${head}[tool.uv.sources]\na = { index = «"b"» }`, 'No `[[tool.uv.index]]` has the name `b`.'],
    [`${head}[tool.uv]\ndev-dependencies = ["«-x»"]`, 'A package name should stand first.'],
  ])('finds what is wrong in %j', async (text, message) => {
    expect(await differences('pyproject.toml', text, [message])).toEqual([])
  })

  it('lets a full file pass', async () => {
    const text = `[build-system]
requires = ["hatchling>=1.26"]
build-backend = "hatchling.build"

[project]
name = "day-one"
dynamic = ["version"]
readme = { file = "README.md", content-type = "text/markdown" }
license = "MIT"
authors = [{ name = "A 😀", email = "a@example.org" }]
requires-python = ">=3.11,<3.15"
dependencies = ["torch==2.9.1; sys_platform != 'darwin'", "numpy>=2"]
optional-dependencies.gpu = ["flash-attn~=2.8"]
scripts.train = "day_one:main"

[dependency-groups]
test = ["pytest"]
dev = [{ include-group = "Test" }, "ruff"]

[tool.uv]
package = true
default-groups = "all"
exclude-newer = "2026-01-31T00:00:00Z"
sources.torch = [{ index = "cu", marker = "sys_platform == 'linux'" }]

[[tool.uv.index]]
name = "cu"
url = "https://example.org/cu"
explicit = true

[tool.ruff]
line-length = 100
target-version = "py311"
lint = { select = ["ALL"], per-file-ignores = { "tests/*" = ["S101"] }, isort = { known-first-party = ["x"] } }
format.quote-style = "single"

[tool.pytest.ini_options]
addopts = "-q"
`
    expect(await differences('pyproject.toml', text, [])).toEqual([])
  })
})
