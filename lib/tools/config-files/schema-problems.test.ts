import { describe, expect, it } from 'vitest'
import { diagnose, differences, mended } from './test-config-files'

describe('schemaProblems', () => {
  it.each([
    ['batch_size: «many»', '`batch_size` should be a whole number, at least 1; this is text.'],
    [
      'log_every: 50\nbatch_size: «0»',
      '`batch_size` should be a whole number, at least 1; this is 0.',
    ],
    ['batch_size: «2.5»', '`batch_size` should be a whole number, at least 1; this is 2.5.'],
    ['«batch_size»:', '`batch_size` should be a whole number, at least 1; this is empty.'],
    ['learning_rate: «0»', '`learning_rate` should be a number above 0; this is 0.'],
    ['learning_rate: «"2.0e-5"»', '`learning_rate` should be a number above 0; this is text.'],
    ['method: «fulll»', '`method` should be full or lora, not `fulll`. Did you mean `full`?'],
    ['method: «qlora-😀»', '`method` should be full or lora, not `qlora-😀`.'],
    [
      '{x: 😀, gradient_checkpointing: «"on"»}',
      '`gradient_checkpointing` should be true or false; this is text.',
    ],
    [
      '«learning_rte»: 1',
      '`learning_rte` is not a key that is read here. Did you mean `learning_rate`?',
    ],
  ])('says in plain words what is wrong in %j', async (text, message) => {
    expect(await differences('conf/training/a.yaml', text, [message])).toEqual([])
  })

  it('points at the key of a list or table that stands for something else', async () => {
    expect(
      await differences('conf/training/a.yaml', 'lora:\n  😀: 1\n  «r»: [8]', [
        '`r` should be a whole number, at least 1; this is a list.',
      ]),
    ).toEqual([])
    expect(
      await differences('conf/training/a.yaml', '«batch_size»:\n  a: 1\n', [
        '`batch_size` should be a whole number, at least 1; this is a table of keys and values.',
      ]),
    ).toEqual([])
  })

  it('says what a file should hold at all', async () => {
    expect(
      await differences('conf/training/a.yaml', '«- full»\n', [
        'This file should be a table of keys and values; this is a list.',
      ]),
    ).toEqual([])
    expect(
      await differences('conf/config.yaml', '«run: {name: x}»\n', [
        'This file needs the key `defaults`.',
      ]),
    ).toEqual([])
  })

  it('checks the groups inside the primary config', async () => {
    expect(
      await differences(
        'conf/config.yaml',
        'defaults: [_self_]\ntraining: {😀: 1, log_every: «0»}',
        ['`log_every` should be a whole number, at least 1; this is 0.'],
      ),
    ).toEqual([])
  })

  it('of several allowed forms, speaks of the one that was meant', async () => {
    const found = await diagnose({
      'pyproject.toml': '[dependency-groups]\ndev = [{ include-grup = "a" }, 3]\na = []',
    })
    expect(found.map(({ message }) => message)).toContain(
      'Unknown key `include-grup` in this item of `dev`. Did you mean `include-group`?',
    )
    expect(found.map(({ message }) => message)).toContain(
      'This item of `dev` should be text or a table of keys and values; this is a whole number.',
    )
  })

  it('shortens a long list of choices when one of them is near', async () => {
    expect(
      await differences(
        'pyproject.toml',
        '[project]\nname = "x"\nversion = "1"\ndynamic = [«"licence"»]',
        ['This item of `dynamic` may not be `licence`. Did you mean `license`?'],
      ),
    ).toEqual([])
  })

  it.each([
    ['a.yaml', 'batch_size: "4"', 'Write 4', 'batch_size: 4'],
    ['a.yaml', 'gradient_checkpointing: "off"', 'Write false', 'gradient_checkpointing: false'],
    ['a.yaml', 'method: "loraa"', 'Write lora', 'method: "lora"'],
    ['a.json', '{"methd": "full"}', 'Write method', '{"method": "full"}'],
    ['a.toml', "method = 'Full'", 'Write full', "method = 'full'"],
  ])('mends %s: %s', async (file, text, title, after) => {
    const schemas = { '*': 'hydra-training' }
    const [first] = await diagnose({ [file]: text }, schemas)
    expect(first && mended(text, first, title)).toBe(after)
    expect(await diagnose({ [file]: after }, schemas)).toEqual([])
  })

  it('takes no key for a slip of one that is there as well', async () => {
    expect(await differences('conf/training/a.yaml', 'epochs: 1\nepoch: 2', [])).toEqual([])
    expect(await diagnose({ 'a.yaml': 'epoch: 2' }, { 'a.yaml': 'hydra-training' })).toHaveLength(1)
  })

  it('names an unknown schema to whoever wrote the lab', async () => {
    await expect(diagnose({ 'a.yaml': 'a: 1' }, { 'a.yaml': 'pyprojct' })).rejects.toThrow(
      'there is no schema "pyprojct"',
    )
  })

  it('survives keys with every sign of a path', async () => {
    const text = JSON.stringify({ tool: { uv: { sources: { 'a/b~c%41%': { gti: 1 } } } } })
    const found = await diagnose({ 'x.json': text }, { 'x.json': 'pyproject' })
    expect(found.map(({ message }) => message)).toEqual([
      'Unknown key `gti` in `a/b~c%41%`. Did you mean `git`?',
    ])
  })

  it('stays quick and brief when everything is wrong', async () => {
    const list = (item: string) =>
      `[dependency-groups]\na = [${Array(3_000).fill(item).join(', ')}]\n`
    const started = performance.now()
    const numbers = await diagnose({ 'pyproject.toml': list('3') })
    const long = await diagnose({ 'pyproject.toml': `[project]\nname = "-${'x'.repeat(9_000)}"\n` })
    expect(performance.now() - started).toBeLessThan(30_000)
    expect(numbers).toHaveLength(200)
    expect(Math.max(...long.map(({ message }) => message.length))).toBeLessThan(600)
  })
})
