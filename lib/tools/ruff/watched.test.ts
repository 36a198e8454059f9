import { beforeAll, describe, expect, it } from 'vitest'
import type { ToolService } from '../tool'
import { ruffService } from './test-ruff'
import { watched } from './watched'

let ruff: ToolService<'ruff'>
beforeAll(async () => {
  ruff = await ruffService()
})

describe('watched settings', () => {
  it('name what nobody asked for, at any depth', () => {
    const { settings, unread } = watched({ a: 1, lint: { b: 2, c: { d: 3 } } })
    const lint = settings['lint'] as { b: number; c: { d: number } }
    expect([lint.b, lint.c]).toEqual([2, { d: 3 }])
    expect(unread()).toEqual(['a'])
  })

  it('let every setting pass that Ruff has, in tables of its plugins and in free tables too', async () => {
    const text = `
line-length = 100
builtins = ["_"]
[lint]
select = ["ALL"]
ignore = ["D"]
extend-select = ["E"]
fixable = ["ALL"]
unfixable = ["B"]
dummy-variable-rgx = "^_$"
[lint.isort]
known-first-party = ["a"]
[lint.isort.sections]
django = ["django"]
[lint.flake8-import-conventions.aliases]
altair = "alt"
[lint.flake8-quotes]
docstring-quotes = "double"
[lint.pydocstyle]
convention = "google"
[lint.mccabe]
max-complexity = 5
[lint.pylint]
max-args = 3
[lint.flake8-tidy-imports.banned-api]
"cgi".msg = "gone"
[format]
quote-style = "single"
docstring-code-format = true
[analyze]
detect-string-imports = true
`
    expect(await ruff.diagnose({ 'ruff.toml': text }, {})).toEqual([])
  })
})
