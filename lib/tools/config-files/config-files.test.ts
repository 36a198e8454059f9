import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { confSchemas, diagnose, marked, place, service } from './test-config-files'

const lab = path.join(process.cwd(), 'content/labs/config')
const filesOf = (folder: string) =>
  Object.fromEntries(
    readdirSync(path.join(lab, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.\w+$/.test(name))
      .map((name) => [name, readFileSync(path.join(lab, folder, name), 'utf8')]),
  )

describe('config-files', () => {
  it("finds in the lab's starter what PyYAML reads otherwise, and nothing else", async () => {
    const found = await diagnose(filesOf('files'), confSchemas)
    expect(
      found.map(({ file, from, code, severity }) => `${file}:${from.line} ${severity} ${code}`),
    ).toEqual([
      'conf/training/full.yaml:4 warning yaml-exponent',
      'conf/training/full.yaml:5 warning yaml-bool',
      'conf/training/lora.yaml:4 warning yaml-exponent',
      'conf/training/lora.yaml:5 warning yaml-bool',
    ])
  })

  it("has nothing to say of the lab's solution", async () => {
    expect(await diagnose({ ...filesOf('files'), ...filesOf('solution') }, confSchemas)).toEqual([])
  })

  it('leaves the files of other tools alone', async () => {
    expect(await diagnose({ 'a.py': 'a: [', 'uv.lock': '= broken', Dockerfile: '[' })).toEqual([])
  })

  it('looks again at a file that has changed, and at what others say about it', async () => {
    const config = 'defaults:\n  - model: small\n'
    const model = { 'conf/model/small.yaml': 'name: x\n' }
    expect(await diagnose({ 'conf/config.yaml': config, ...model }, confSchemas)).toEqual([])
    expect(await diagnose({ 'conf/config.yaml': config }, confSchemas)).toHaveLength(1)
    expect(
      await diagnose({ 'conf/config.yaml': `${config}a: b: c`, ...model }, confSchemas),
    ).not.toEqual([])
    expect(await diagnose({ 'conf/config.yaml': config, ...model }, confSchemas)).toEqual([])
  })

  it('takes the first pattern that fits, before the usual name', async () => {
    const files = { 'sub/pyproject.toml': 'method = "x"\n' }
    const own = await diagnose(files, { '**/pyproject.toml': 'hydra-training', '*': 'uv' })
    expect(own.map(({ code }) => code)).toEqual(['schema-enum'])
    expect((await diagnose(files)).map(({ code }) => code)).toEqual(['schema-additionalProperties'])
  })
})

describe('hover', () => {
  const hover = (file: string, text: string) => {
    const { text: clean } = marked(text)
    const at = text.indexOf('«')
    const line = clean.slice(0, at).split('\n').length
    const column = at - clean.lastIndexOf('\n', at - 1)
    return service.hover?.({ [file]: clean }, file, { line, column }, { schemas: confSchemas })
  }

  it.each([
    [
      'conf/training/a.yaml',
      'x: 😀\nbatch_«size»: 4',
      'batch_size: a whole number, at least 1',
      '2:1-2:11',
    ],
    [
      'conf/training/a.yaml',
      'lora: {😀: 1, r: «8»}',
      'lora.r: a whole number, at least 1',
      '1:15-1:16',
    ],
    [
      'conf/config.yaml',
      'defaults: []\ntraining:\n  «method»: full',
      'training.method: full or lora',
      '3:3-3:9',
    ],
    [
      'pyproject.toml',
      '[tool.ruff.lint]\n«select» = ["E"]',
      'tool.ruff.lint.select: a list of texts',
      '2:1-2:7',
    ],
    [
      'pyproject.toml',
      '[project]\nname = "x"\n[tool.u«v»]\npackage = true',
      'tool.uv: a table of keys and values',
      '3:7-3:9',
    ],
  ])('describes a key of %s', async (file, text, code, where) => {
    const found = await hover(file, text)
    expect(found?.code).toBe(code)
    expect(found && place(found)).toBe(where)
    expect(found?.words).toMatch(/\w.*\.$/)
  })

  it.each([
    ['conf/training/a.yaml', '«x»: 1'],
    ['other.yaml', '«batch_size»: 1'],
    ['pyproject.toml', '«[project'],
    ['main.py', '«x»'],
  ])('has nothing to say in %s about %s', async (file, text) => {
    expect(await hover(file, text)).toBeNull()
  })
})
