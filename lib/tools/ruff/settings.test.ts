import { beforeAll, describe, expect, it } from 'vitest'
import type { Files } from '@/lib/course/schema'
import type { ToolService } from '../tool'
import { leastVersion } from './target-version'
import { inShort, ruffService } from './test-ruff'

let ruff: ToolService<'ruff'>
beforeAll(async () => {
  ruff = await ruffService()
})

const unused = 'import os\nx = y\n'
const lab = { lint: { select: ['F'] } }
const look = async (files: Files, settings: Parameters<typeof ruff.diagnose>[1] = lab) =>
  inShort(await ruff.diagnose(files, settings))

describe('settings by path', () => {
  it('leave out rules for the files of a pattern', async () => {
    const settings = { lint: { ...lab.lint, 'per-file-ignores': { 'tests/*': ['F4'] } } }
    const files = { 'main.py': 'import os\n', 'tests/test_a.py': 'import os\n' }
    expect(await look(files, settings)).toEqual(['F401 main.py:1:8'])
  })

  it('leave out rules for all files but those of a pattern', async () => {
    const settings = { lint: { ...lab.lint, 'per-file-ignores': { '!src/*': ['F'] } } }
    const files = { 'main.py': 'import os\n', 'src/a.py': 'import os\n' }
    expect(await look(files, settings)).toEqual(['F401 src/a.py:1:8'])
  })

  it('exclude folders, from the linter or altogether', async () => {
    const files = { 'gen/a.py': unused, 'old/b.py': unused, 'main.py': 'import os\n' }
    const settings = { 'extend-exclude': ['gen'], lint: { ...lab.lint, exclude: ['old/*'] } }
    expect(await look(files, settings)).toEqual(['F401 main.py:1:8'])
  })

  it('pass by the folders that Ruff passes by, unless `exclude` says otherwise', async () => {
    const files = { 'venv/lib/a.py': 'import os\n' }
    expect(await look(files)).toEqual([])
    expect(await look(files, { ...lab, exclude: [] })).toEqual(['F401 venv/lib/a.py:1:8'])
  })

  it('give a file its own version of Python', async () => {
    const settings = { ...lab, 'per-file-target-version': { 'old_*.py': 'py39' } }
    const files = { 'old_a.py': 'match x:\n    case 1: pass\n', 'new.py': 'type A = int\n' }
    expect(await look(files, settings)).toContain('invalid-syntax old_a.py:1:1')
    expect(await look(files, settings)).not.toContain('invalid-syntax new.py:1:1')
  })
})

describe('a settings file', () => {
  it('wins over the lab', async () => {
    const files = { 'main.py': unused, 'ruff.toml': 'lint.select = ["F401"]\n' }
    expect(await look(files)).toEqual(['F401 main.py:1:8'])
  })

  it('is found as Ruff finds it: .ruff.toml, ruff.toml, pyproject.toml', async () => {
    const main = { 'main.py': unused }
    const project = { ...main, 'pyproject.toml': '[tool.ruff.lint]\nselect = ["E7"]\n' }
    expect(await look(project)).toEqual([])
    const ruffToml = { ...project, 'ruff.toml': 'lint.select = ["F401"]\n' }
    expect(await look(ruffToml)).toEqual(['F401 main.py:1:8'])
    const hidden = { ...ruffToml, '.ruff.toml': 'lint.select = ["F821"]\n' }
    expect(await look(hidden)).toEqual(['F821 main.py:2:5'])
  })

  it('holds for its folder, and its patterns count from there', async () => {
    const files = {
      'main.py': unused,
      'app/src/a.py': unused,
      'app/b.py': unused,
      'app/ruff.toml': '[lint]\nselect = ["F401"]\n[lint.per-file-ignores]\n"src/*" = ["ALL"]\n',
    }
    expect(await look(files)).toEqual(['F401 app/b.py:1:8', 'F401 main.py:1:8', 'F821 main.py:2:5'])
  })

  it('without [tool.ruff] leaves the lab’s settings, but its requires-python counts', async () => {
    const files = {
      'main.py': 'type A = int\n',
      'pyproject.toml': '[project]\nname = "x"\nrequires-python = ">=3.11"\n',
    }
    expect(await look(files)).toEqual(['invalid-syntax main.py:1:1'])
    expect(await look({ ...files, 'main.py': 'import os\n' })).toEqual(['F401 main.py:1:8'])
  })

  it('that is not TOML is named with its line, and the lab’s settings hold', async () => {
    const files = { 'main.py': 'import os\n', 'ruff.toml': 'line-length = 88\n[lint\n' }
    const [code, settings] = await ruff.diagnose(files, lab)
    expect(code).toMatchObject({ code: 'F401' })
    expect(settings).toMatchObject({ file: 'ruff.toml', severity: 'error', from: { line: 2 } })
  })

  it.each([
    ['a name that is none', 'line-lenght = 100\n', 1, 'line-lenght', 'unknown field'],
    ['a rule that is none', '[lint]\nselect = [\n  "E",\n  "QQQ",\n]\n', 4, 'QQQ', 'QQQ'],
    ['a value of the wrong kind', '[lint]\npreview = "yes"\n', 2, 'yes', 'a boolean'],
    ['a number for a table', '[lint]\nisort = 3\n', 2, '3', 'a table'],
    ['a text for a list', 'builtins = "a"\n', 1, 'builtins', 'value of this kind'],
    ['a misspelt name in a table', '[lint]\nselct = ["E"]\n', 2, 'selct', 'unknown field'],
    ['a word that is no choice', 'format.quote-style = "duble"\n', 1, 'duble', '`single`'],
    ['a table that is none', '[lint.isrot]\nx = 1\n', 1, 'isrot', 'unknown field'],
    ['a broken pattern', '[lint.per-file-ignores]\n"a[" = ["E"]\n', 2, 'a[', 'glob'],
    ['another Ruff', '\nrequired-version = ">=99"\n', 2, '>=99', '0.16.9'],
  ])('with %s says where', async (_, text, line, word, words) => {
    const found = await ruff.diagnose({ 'ruff.toml': text }, lab)
    expect(found).toHaveLength(1)
    const [{ from, to, message } = expect.fail()] = found
    expect(from.line).toBe(line)
    expect(text.split('\n')[line - 1]?.slice(from.column - 1, to.column - 1)).toContain(word)
    expect(message).toContain(words)
  })

  it('names every setting that is wrong, in pyproject.toml too', async () => {
    const text = '[project]\nname = "x"\n\n[tool.ruff]\nline-length = "a"\nlint.selct = []\n'
    const found = await ruff.diagnose({ 'pyproject.toml': text, 'main.py': 'import os\n' }, lab)
    expect(inShort(found)).toEqual([
      'F401 main.py:1:8',
      expect.stringContaining('pyproject.toml:5:'),
      expect.stringContaining('pyproject.toml:6:'),
    ])
  })

  it('that extends another is told that nobody follows', async () => {
    const found = await ruff.diagnose({ 'ruff.toml': 'extend = "../ruff.toml"\n' }, lab)
    expect(found).toMatchObject([{ severity: 'info', from: { line: 1, column: 1 } }])
  })
})

describe('requires-python', () => {
  it.each([
    ['>=3.11', 'py311'],
    ['>=3.10,<3.14', 'py310'],
    ['~=3.12.1', 'py312'],
    ['==3.13.*', 'py313'],
    ['<3.12', null],
    ['>=2.7', null],
    ['>=3.99', null],
    ['nonsense', null],
  ])('%s means %s', (text, version) => {
    expect(leastVersion({ project: { 'requires-python': text } })).toBe(version)
  })
})
