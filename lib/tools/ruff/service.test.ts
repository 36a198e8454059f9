import { beforeAll, describe, expect, it } from 'vitest'
import type { ToolService } from '../tool'
import { edited, inShort, ruffService } from './test-ruff'

let ruff: ToolService<'ruff'>
beforeAll(async () => {
  ruff = await ruffService()
})

const pyflakes = { lint: { select: ['F'] } }
const check = (text: string, settings: Parameters<typeof ruff.diagnose>[1] = pyflakes) =>
  ruff.diagnose({ 'main.py': text }, settings)

describe('diagnose', () => {
  it('names rule, place and page of what it finds', async () => {
    expect(await check('import os\n')).toEqual([
      {
        tool: 'ruff',
        file: 'main.py',
        from: { line: 1, column: 8 },
        to: { line: 1, column: 10 },
        severity: 'warning',
        code: 'F401',
        message: '`os` imported but unused',
        url: 'https://docs.astral.sh/ruff/rules/F401/',
        fixes: [
          {
            title: 'Remove unused import: `os`',
            edits: [{ from: { line: 1, column: 1 }, to: { line: 2, column: 1 }, text: '' }],
          },
        ],
      },
    ])
  })

  it('counts columns as editors do after an emoji and a letter beyond the first plane', async () => {
    const text = 'x = "😀𝒳"; missing\n'
    const [found] = await check(text)
    expect(found).toMatchObject({ code: 'F821', severity: 'error' })
    expect(text.slice((found?.from.column ?? 0) - 1, (found?.to.column ?? 0) - 1)).toBe('missing')
  })

  it('counts a byte order mark and both kinds of line end', async () => {
    expect(inShort(await check('\uFEFFx = y\n'))).toEqual(['F821 main.py:1:6'])
    expect(inShort(await check('a = 1\r\nx = y\r\n'))).toEqual(['F821 main.py:2:5'])
  })

  it('reports what is not Python as an error', async () => {
    const found = await check('def f(:\n    return 1\n')
    expect(found[0]).toMatchObject({
      severity: 'error',
      code: 'invalid-syntax',
      from: { line: 1, column: 7 },
    })
    expect(found[0]).not.toHaveProperty('url')
  })

  it('takes today’s syntax for granted, and yesterday’s Python on request', async () => {
    const template = 'name = "Ada"\nx = t"{name}"\n'
    expect(await check(template)).toEqual([])
    const old = await check(template, { ...pyflakes, 'target-version': 'py312' })
    expect(old[0]?.message).toContain('3.14')
  })

  it('goes by Ruff’s own choice of rules when a lab names none', async () => {
    const found = await check('import os\ntry:\n    x = 1\nexcept:\n    pass\n', {})
    expect(inShort(found)).toContain('F401 main.py:1:8')
    expect(inShort(found)).toContain('E722 main.py:4:1')
  })

  it('finds what machine learning code gets wrong', async () => {
    const text = 'import numpy as np\n\nnp.random.seed(1)\n\n\ndef f(a=[]):\n    return a\n'
    const found = await check(text, { lint: { select: ['NPY', 'B'] } })
    expect(inShort(found)).toEqual(['NPY002 main.py:3:1', 'B006 main.py:6:9'])
  })

  it('offers repairs that leave nothing to find', async () => {
    const text = 'import sys\nimport os\n\nx = 1 if sys else f"😀"\nif x == None:\n    pass\n'
    const settings = { lint: { select: ['F', 'E711', 'I'] } }
    let now = text
    for (let turn = 0; turn < 10; turn += 1) {
      const [first] = (await check(now, settings)).flatMap(({ fixes }) => fixes)
      if (!first) break
      now = edited(now, first.edits)
    }
    expect(await check(now, settings)).toEqual([])
    expect(now).toBe('import sys\n\nx = 1 if sys else "😀"\nif x is None:\n    pass\n')
  })

  it('obeys noqa', async () => {
    expect(await check('import os  # noqa: F401\n')).toEqual([])
  })

  it('keeps codes in preview, where Ruff would rather give names', async () => {
    expect(inShort(await check('import os\n', { ...pyflakes, preview: true }))).toEqual([
      'F401 main.py:1:8',
    ])
  })

  it('reads Python and stubs only, in order of file and place', async () => {
    const found = await ruff.diagnose(
      { 'z.py': 'import os\n', 'notes.md': 'import os\n', 'a/b.pyi': 'x = y\nimport re\n' },
      pyflakes,
    )
    expect(inShort(found)).toEqual(['F821 a/b.pyi:1:5', 'F401 a/b.pyi:2:8', 'F401 z.py:1:8'])
  })

  it('throws on settings of the lab that Ruff refuses', async () => {
    await expect(check('', { lint: { select: ['QQQ'] } })).rejects.toThrow(/tools\.ruff.*QQQ/)
  })
})

describe('a file that brings Ruff to a halt', () => {
  // Python itself gives up at a few hundred.
  const nots = (depth: number) => `x = ${'not '.repeat(depth)}1\n`

  it('is reported', async () => {
    const found = await ruff.diagnose({ 'main.py': nots(5000) }, pyflakes)
    expect(found).toMatchObject([{ code: null, severity: 'error', from: { line: 1, column: 1 } }])
    expect(found[0]?.message).toContain('gave up')
  })

  it('takes its instance of Ruff with it, and does no harm to the files after it', async () => {
    // A kept instance answers a while longer, then nothing any more: so the new ones are counted.
    const Real = WebAssembly.Instance
    let made = 0
    WebAssembly.Instance = class extends Real {
      constructor(module: WebAssembly.Module, imports?: WebAssembly.Imports) {
        super(module, imports)
        made += 1
      }
    }
    try {
      const files = { 'a.py': nots(5000), 'b.py': 'import os\n', 'c.py': nots(5000) }
      const found = await ruff.diagnose(files, pyflakes)
      expect(inShort(found)).toEqual(['null a.py:1:1', 'F401 b.py:1:8', 'null c.py:1:1'])
      expect(made).toBe(2)
    } finally {
      WebAssembly.Instance = Real
    }
    expect(inShort(await check('import os\n'))).toEqual(['F401 main.py:1:8'])
  })

  it('is not formatted, and the next one is', async () => {
    expect(await ruff.format?.({ 'a.py': nots(5000) }, 'a.py', {})).toBeNull()
    expect(await ruff.format?.({ 'a.py': 'x=1' }, 'a.py', {})).toBe('x = 1\n')
  })
})

describe('format', () => {
  it('lays a file out, by the settings', async () => {
    const files = { 'main.py': "x = {  'a':1 }\n" }
    expect(await ruff.format?.(files, 'main.py', {})).toBe('x = {"a": 1}\n')
    const single = { format: { 'quote-style': 'single' } }
    expect(await ruff.format?.(files, 'main.py', single)).toBe("x = {'a': 1}\n")
  })

  it('is null for what is not Python, or not there', async () => {
    const files = { 'main.py': 'def f(:\n', 'a.toml': 'x=1' }
    expect(await ruff.format?.(files, 'main.py', {})).toBeNull()
    expect(await ruff.format?.(files, 'a.toml', {})).toBeNull()
    expect(await ruff.format?.(files, 'gone.py', {})).toBeNull()
  })

  it('leaves an excluded file as it is', async () => {
    const settings = { format: { exclude: ['gen_*.py'] } }
    expect(await ruff.format?.({ 'gen_a.py': 'x=1' }, 'gen_a.py', settings)).toBe('x=1')
  })
})
