import { describe, expect, it, vi } from 'vitest'
import { toolFiles } from './build'
import { reads } from './reads'
import { createService } from './service'
import { briefs, changed, diagnose, goodDockerfile } from './test-dockerfile'

const format = async (text: string) => {
  const service = await createService({ files: {}, base: '/' })
  return service.format?.({ Dockerfile: text }, 'Dockerfile', {})
}

it('reads Dockerfiles and nothing else', () => {
  const paths = ['Dockerfile', 'gpu/Dockerfile', 'Dockerfile.dev', 'a.dockerfile', 'Containerfile']
  expect(paths.filter(reads)).toEqual(paths)
  expect(['Dockerfiles', 'docker-compose.yml', 'dockerfile.py', '.dockerignore'].some(reads)).toBe(
    false,
  )
})

it('knows the version of what is built in', async () => {
  expect(await toolFiles()).toEqual({
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
    posted: {},
    linked: {},
  })
})

it.each([
  [
    'an unknown instruction',
    'WORKDIR /app',
    'WORKDIRR /app',
    '6:1 error unknown-instruction «WORKDIRR»',
  ],
  [
    'two commands',
    'USER app\n',
    'USER app\nCMD ["a"]\n',
    '20:1 warning multiple-instructions «CMD»',
  ],
  [
    'an unknown flag',
    'COPY --from=build --chown',
    'COPY --from=build --chow',
    '18:19 error unknown-copy-flag «--chow»',
  ],
  ['a missing argument', 'WORKDIR /app', 'WORKDIR', '6:1 error argument-missing «WORKDIR»'],
])('finds %s at its place', async (_, from, to, place) => {
  expect(await briefs(changed(from, to))).toEqual([place])
})

it('works in a browser, where there is no Buffer', async () => {
  vi.stubGlobal('Buffer', undefined)
  const found = diagnose(goodDockerfile)
  await found.finally(() => vi.unstubAllGlobals())
  expect(await found).toEqual([])
})

it('diagnoses only what it reads', async () => {
  const service = await createService({ files: {}, base: '/' })
  expect(await service.diagnose({ 'a.py': 'FROMM x', 'uv.lock': '' }, {})).toEqual([])
})

it('lays out continued lines, and leaves the rest as it is', async () => {
  expect(await format('FROM a\n  RUN x \\\ny\n')).toBe('FROM a\nRUN x \\\n    y\n')
  expect(await format(goodDockerfile)).toBe(goodDockerfile)
})

it('keeps the lines of a script inside', async () => {
  const text = 'FROM a\nRUN <<EOF\n  if x:\n    y\nEOF\n  COPY <<EOT /a\n  b\nEOT\n'
  expect(await format(text)).toBe(text.replace('  COPY', 'COPY'))
})

describe('bad input', () => {
  it.each([
    ['an empty file', ''],
    ['a long line', `FROM a\nRUN ${'x '.repeat(20_000)}`],
    ['many quotes', `FROM a\nRUN ${'"\\'.repeat(5_000)}`],
    ['many continued lines', `FROM a\nRUN x ${'\\\n'.repeat(5_000)}`],
    ['many variables', `FROM ${'${a:-'.repeat(3_000)}`],
    ['many flags', `FROM a\nCOPY ${'--from='.repeat(3_000)}`],
  ])('is read in time: %s', async (_, text) => {
    const started = performance.now()
    await diagnose(text)
    expect(performance.now() - started).toBeLessThan(30_000)
  })

  it('never throws, and marks places inside the file, on 2,000 mutated Dockerfiles', async () => {
    const service = await createService({ files: {}, base: '/' })
    const random = seeded(20_260_925)
    let slowest = 0
    for (let round = 0; round < 2_000; round += 1) {
      const text = mutated(goodDockerfile, random)
      const lines = text.split('\n').length
      const started = performance.now()
      const found = await service.diagnose({ Dockerfile: text }, {})
      await service.format?.({ Dockerfile: text }, 'Dockerfile', {})
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
    '\\\n',
    '\n',
    '"',
    "'",
    '[',
    '${',
    '}',
    '--from=',
    '<<EOF\n',
    '# escape=`\n',
    'ONBUILD ',
    'FROM ',
    '@',
    ':',
    '=',
    '\t',
    '\r\n',
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

describe('what the linter itself does not get over', () => {
  it('a long stage name with one wrong letter is named at once', async () => {
    const name = `Train-${'a1'.repeat(40)}:x`
    const started = performance.now()
    const all = await diagnose(`FROM python:3.14.0 AS ${name}\n`)
    expect(performance.now() - started).toBeLessThan(5_000)
    const found = all.find(({ code }) => code === 'invalid-build-stage-name')
    expect(found?.message).toContain(name.toLowerCase())
  })

  it('a broken here-document is told as such, once, and laid out as it is', async () => {
    const text = 'FROM a\nCOPY <<-"A"(<<-"A" x STOPSIGNAL\n'
    const found = await diagnose(text)
    expect(found.filter(({ code }) => code === 'unreadable').length).toBeLessThanOrEqual(1)
    await expect(format(text)).resolves.not.toBeUndefined()
  })
})
