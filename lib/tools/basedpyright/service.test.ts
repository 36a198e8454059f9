import { beforeAll, describe, expect, it } from 'vitest'
import type { ToolService } from '../tool'
import { createService } from './service'
import { type Channel, spawnServer } from './spawn'
import { builtAssets, inShort } from './test-checker'

let service: ToolService<'basedpyright'>
const standard = { mode: 'standard', rules: {} } as const

beforeAll(async () => {
  service = await createService(await builtAssets())
})

const found = async (main: string, settings: Parameters<typeof service.diagnose>[1] = standard) =>
  service.diagnose({ 'main.py': main }, settings)

describe('diagnose', () => {
  it('reports a wrong argument at its place until it is repaired', async () => {
    const wrong = 'def half(x: float) -> float:\n    return x / 2\n\nhalf("2")\n'
    expect(await found(wrong)).toMatchObject([
      {
        tool: 'basedpyright',
        file: 'main.py',
        severity: 'error',
        code: 'reportArgumentType',
        from: { line: 4, column: 6 },
        to: { line: 4, column: 9 },
        url: expect.stringContaining('#reportArgumentType') as string,
        fixes: [],
      },
    ])
    expect(await found(wrong.replace('"2"', '2'))).toEqual([])
  })

  it('changes the verdict on a file when another one is edited, vanishes and comes back', async () => {
    const main = 'from pkg.size import size\n\nwide: int = size()\n'
    const verdict = async (files: Record<string, string>) =>
      inShort(await service.diagnose({ 'main.py': main, ...files }, standard))
    const good = { 'pkg/size.py': 'def size() -> int:\n    return 1\n' }
    expect(await verdict(good)).toEqual([])
    expect(await verdict({ 'pkg/size.py': 'def size() -> str:\n    return ""\n' })).toEqual([
      'reportAssignmentType main.py:3:13',
    ])
    expect(await verdict({})).toEqual(['reportMissingImports main.py:1:6'])
    expect(await verdict(good)).toEqual([])
  })

  it('knows the standard library of Python 3.14, and that nothing is later', async () => {
    const text = [
      'import sys',
      'from annotationlib import get_annotations',
      'sizes: list[float] = [1, 2.5]',
      'sizes.append("3")',
      'reveal_type(sum(sizes))',
      'reveal_type(get_annotations)',
      'if sys.version_info >= (3, 15):',
      '    1 + ""',
    ].join('\n')
    const diagnostics = await found(text)
    expect(inShort(diagnostics)).toEqual([
      'reportArgumentType main.py:4:14',
      'null main.py:5:13',
      'null main.py:6:13',
    ])
    expect(diagnostics[1]).toMatchObject({
      severity: 'info',
      message: 'Type of "sum(sizes)" is "float | Literal[0]"',
    })
  })

  it('reports every syntax error of a half-typed file and does not hang', async () => {
    for (const text of [
      'def f(:\n',
      'x = [1, (2\n',
      '"""',
      'class',
      '\0',
      'if True:\n\tx\n  y',
      '@',
    ]) {
      expect(
        (await found(text)).some(({ severity }) => severity === 'error'),
        text,
      ).toBe(true)
    }
  })

  it('says that it gave up on a file nested too deeply, and checks the others', async () => {
    const files = { 'deep.py': 'f('.repeat(5000), 'main.py': 'x: int = ""\n' }
    const [deep, ...rest] = await service.diagnose(files, standard)
    expect(deep).toMatchObject({ file: 'deep.py', severity: 'error', from: { line: 1 } })
    expect(deep?.message).not.toContain('\n')
    expect(inShort(rest)).toEqual(['reportAssignmentType main.py:1:10'])
  })

  it('takes modes and rules as the lab sets them', async () => {
    const text = 'import os\n\ndef f(x):\n    return x\n'
    expect(await found(text)).toEqual([])
    const strict = await found(text, { mode: 'strict', rules: {} })
    expect(strict.map(({ code }) => code)).toContain('reportMissingParameterType')
    const one = await found(text, { mode: 'standard', rules: { reportUnusedImport: 'warning' } })
    expect(one).toMatchObject([{ code: 'reportUnusedImport', severity: 'warning' }])
  })

  it('answers each of several requests under way for its own files', async () => {
    const answers = await Promise.all(
      ['1', '"2"', '3', 'None'].map((value) => found(`x: int = ${value}\n`)),
    )
    expect(answers.map(({ length }) => length)).toEqual([0, 1, 0, 1])
  })

  it('counts columns in UTF-16 units and reads odd names', async () => {
    const files = { 'a b#1/ü%.py': 's = "🎲"; n: int = "x"\n', 'notes.txt': 'x: int = ""' }
    expect(inShort(await service.diagnose(files, standard))).toEqual([
      'reportAssignmentType a b#1/ü%.py:1:20',
    ])
  })
})

describe('hover', () => {
  const hover = (text: string, line: number, column: number) =>
    service.hover?.({ 'main.py': text }, 'main.py', { line, column }, standard)

  it('gives the type of a variable as code', async () => {
    expect(await hover('sizes = {"a": [1.5]}\n', 1, 2)).toEqual({
      code: '(variable) sizes: dict[str, list[float]]',
      words: '',
      from: { line: 1, column: 1 },
      to: { line: 1, column: 6 },
    })
  })

  it('gives the docstring as words', async () => {
    const text = 'def f(a_b: int) -> str:\n    """Reads *a_b* <twice>."""\n    return ""\n\nf(1)\n'
    expect(await hover(text, 5, 1)).toMatchObject({
      code: '(function) def f(a_b: int) -> str',
      words: 'Reads *a_b* <twice>.',
    })
  })

  it('has nothing to say about a comment, or a file that is not there', async () => {
    expect(await hover('# words\n', 1, 4)).toBeNull()
    expect(await service.hover?.({}, 'gone.py', { line: 1, column: 1 }, standard)).toBeNull()
    expect(await hover('x\n', 900, 900)).toBeNull()
  })
})

it('starts the checker anew after it died, and fails what it was asked then', async () => {
  const channels: Channel[] = []
  const mortal = await createService(await builtAssets(), (base) => {
    const channel = spawnServer(base)
    channels.push(channel)
    return channel
  })
  const asked = mortal.diagnose({ 'main.py': 'x: int = ""' }, standard)
  // Once the request is out, and before its answer.
  await Promise.resolve().then(() => null)
  channels[0]?.close()
  await expect(asked).rejects.toThrow('The type checker ended.')
  expect(inShort(await mortal.diagnose({ 'main.py': 'x: int = ""' }, standard))).toEqual([
    'reportAssignmentType main.py:1:10',
  ])
  expect(channels).toHaveLength(2)
  channels[1]?.close()
})
