import { describe, expect, it } from 'vitest'
import type { Lab } from '@/lib/course/schema'
import { readStandIns } from '@/lib/kernel/stand-ins'
import { gradingKernel } from '@/lib/kernel/grading-kernel'
import { loadKernel } from '@/lib/kernel/test-kernel'
import { testTools } from '@/lib/tools/test-tools'
import { grade } from './grade'
import { states, testLab } from './test-lab'
import type { ToolDesk } from './tool-question'

const checksSource = `
from judge import check, expect

@check("lint", "Ruff finds nothing")
async def _(lab):
    found = await lab.diagnose("ruff")
    expect(found == [], f"{found[0] if found else ''}", at=found[0].at if found else None)

@check("types", "A number is refused where text is wanted")
async def _(lab):
    use = {**lab.files, "use.py": "from main import greet\\ngreet(1)\\n"}
    found = await lab.diagnose("basedpyright", files=use)
    expect([(f.file, f.line) for f in found] == [("use.py", 2)], "greet(1) should be refused.", got=[str(f) for f in found])

@check("layout", "Laid out by Ruff")
async def _(lab):
    expect(await lab.format("main.py") == lab.source("main.py"), "Not laid out.")

@check("undeclared", "Asks a tool that the lab does not declare")
async def _(lab):
    await lab.diagnose("dockerfile")

@check("plain", "Needs no tool")
async def _(lab):
    expect(await lab.call("main.greet", "Ada") == "Hello Ada", "Greet.")
`
const lab: Lab = {
  ...testLab,
  tools: { ruff: { lint: { select: ['F'] } }, basedpyright: { mode: 'standard', rules: {} } },
  checks: ['lint', 'types', 'layout', 'undeclared', 'plain'].map((id) => ({ id, title: id })),
  checksSource,
}

const good = 'def greet(name: str) -> str:\n    return f"Hello {name}"\n'

async function judge(source: string, tools: ToolDesk) {
  const kernel = gradingKernel(await loadKernel())
  const report = await grade(kernel, lab, {
    files: { 'main.py': source },
    standIns: await readStandIns([]),
    packages: [],
    tools,
  })
  if (!report) throw new Error('the report was interrupted')
  return report
}

describe('a check that asks a real tool', () => {
  it('passes what the tool accepts', async () => {
    const report = await judge(good, await testTools())
    expect(states(report)).toEqual({
      lint: 'passed',
      types: 'passed',
      layout: 'passed',
      undeclared: 'error',
      plain: 'passed',
    })
    expect(report.checks[3]?.message).toContain("does not declare the tool 'dockerfile'")
  })

  it('fails with what the tool says, at its line', async () => {
    const report = await judge(`import os\n${good.replace('name: str', 'name')}`, await testTools())
    expect(report.checks[0]).toMatchObject({
      state: 'failed',
      at: { file: 'main.py', line: 1 },
    })
    expect(report.checks[0]?.message).toContain('F401')
    expect(report.checks[1]?.state).toBe('failed')
    expect(report.checks[2]?.state).toBe('failed')
  })

  it('cannot be judged without the tool, and the others are', async () => {
    const gone: ToolDesk = {
      ask: () => Promise.reject(new Error('Ruff could not be loaded. Is the connection up?')),
    }
    const report = await judge(good, gone)
    expect(states(report)).toMatchObject({ lint: 'error', types: 'error', plain: 'passed' })
    expect(report.checks[0]?.message).toContain('Ruff could not be loaded')
    expect(report.passed).toBe(false)
  })
})
