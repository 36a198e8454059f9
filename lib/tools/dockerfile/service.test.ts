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
})
