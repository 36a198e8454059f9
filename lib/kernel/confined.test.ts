import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { grade } from '@/lib/grading/grade'
import { overStarter } from '@/lib/grading/over-starter'
import { honest, states, testLab } from '@/lib/grading/test-lab'
import { testTools } from '@/lib/tools/test-tools'
import { confinedSandboxes } from './confined'
import { gradingKernel } from './grading-kernel'
import { readStandIns } from './stand-ins'
import { loadKernel } from './test-kernel'

const secret = path.join(tmpdir(), `day-one-secret-${process.pid}`)
writeFileSync(secret, 'SECRET')
process.env.DAY_ONE_TOKEN = 'SECRET'
afterAll(() => void delete process.env.DAY_ONE_TOKEN)

async function judgeConfined(source: string) {
  const kernel = { ...gradingKernel(await loadKernel()), openSandbox: await confinedSandboxes() }
  const files = overStarter(testLab, { 'main.py': source })
  const report = await grade(kernel, testLab, {
    files,
    standIns: await readStandIns([]),
    packages: [],
    tools: await testTools(),
  })
  if (!report) throw new Error('interrupted')
  return report
}

/** `double` returns what the JavaScript expression gives, so that the report shows it. */
const escaping = (expression: string) => `
from pyodide.ffi import to_js
def double(n):
    try:
        function = to_js([1]).constructor.constructor  # the way out of empty globals
        return str(function(${JSON.stringify(`return ${expression}`)})())
    except BaseException as error:
        return type(error).__name__ + ": " + str(error)
`

describe('a confined sandbox', () => {
  it('judges as the trusted one does', async () => {
    expect((await judgeConfined(honest)).passed).toBe(true)
  })

  it('parses YAML without asking for more rights than it has', async () => {
    const report = await judgeConfined(
      'from labtools import load_yaml\ndef double(n):\n    return load_yaml("a: 1")["a"] * n * 2\n',
    )
    expect(states(report).doubles).toBe('passed')
  })

  it('loses one check to os._exit, not the report', async () => {
    const report = await judgeConfined(honest.replace('return n * 2', 'import os; os._exit(0)'))
    expect(states(report)).toMatchObject({ doubles: 'failed', refuses: 'passed', greets: 'passed' })
  })

  it.each([
    ['a file', `globalThis.Deno.readTextFileSync(${JSON.stringify(secret)})`],
    [
      'a file through node',
      `process.getBuiltinModule("node:fs").readFileSync(${JSON.stringify(secret)}, "utf8")`,
    ],
    ['the environment', 'globalThis.Deno.env.get("DAY_ONE_TOKEN")'],
    ['the environment through node', 'process.env.DAY_ONE_TOKEN'],
    ['another program', 'new globalThis.Deno.Command("/bin/cat").outputSync()'],
  ])('does not reach %s', async (_what, expression) => {
    const report = await judgeConfined(escaping(expression))
    expect(JSON.stringify(report)).not.toContain('SECRET')
    expect(report.checks[0]?.got ?? '').toContain('NotCapable')
  })

  it('does not reach the network', async () => {
    let visits = 0
    const server = createServer((_request, response) => response.end(String((visits += 1))))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const report = await judgeConfined(escaping(`fetch("http://127.0.0.1:${port}/")`))
    expect(states(report).doubles).toBe('failed')
    expect(visits).toBe(0)
    server.close()
  })
})
