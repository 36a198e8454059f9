import { loadKernel } from '@/lib/kernel/test-kernel'
import type { Lab } from '@/lib/course/schema'
import { readStandIns } from '@/lib/kernel/stand-ins'
import { testTools } from '@/lib/tools/test-tools'
import { gradingKernel } from '@/lib/kernel/grading-kernel'
import type { MountedFiles } from '@/lib/kernel/protocol'
import { grade } from './grade'
import { overStarter } from './over-starter'
import type { Report } from './report'

const checksSource = `
from judge import check, expect, expect_equal, fail

@check("doubles", "Doubles a number")
async def _(lab):
    for n in lab.draw_distinct(10**6, 10**9, 3):
        expect_equal(await lab.call("main.double", n, limit=2), 2 * n, "That is not twice the number.")

@check("many", "Doubles a list")
async def _(lab):
    numbers = lab.draw_distinct(10**6, 10**9, 3)
    got = await lab.call("main.double_all", numbers, limit=2, unchanged=True)
    expect_equal(got, [2 * n for n in numbers], "Every number doubles.")

@check("refuses", "Refuses text")
async def _(lab):
    error = await lab.error("main.double", lab.word(), limit=2)
    expect("ValueError" in error.bases, "Raise a ValueError for text.", got=error.type)

@check("greets", "Greets by name")
async def _(lab):
    name = lab.word()
    ran = await lab.run("main.py", stdin=name, limit=2)
    expect(f"hello {name}" in ran.stdout, "Read a name and greet it.", got=ran.stdout)

@check("after", "Says goodbye", needs="greets")
async def _(lab):
    word = lab.word()
    value = await lab.exec("import main; main.double(n) + len(word)", n=21, word=word, limit=2)
    expect_equal(value, 42 + len(word), "Doubles beside other code, too.")
`

/** A small lab for tests of the judge: five checks, every kind of question. */
export const testLab: Lab = {
  id: 'test-lab',
  title: 'Doubling',
  summary: 'For tests.',
  minutes: 1,
  main: 'main.py',
  readonly: ['given.py'],
  standIns: [],
  packages: [],
  tools: {},
  hints: ['a', 'b', 'c'],
  simulated: 'Nothing.',
  checks: ['doubles', 'many', 'refuses', 'greets', 'after'].map((id) => ({ id, title: id })),
  files: { 'main.py': 'def double(n):\n    pass\n', 'given.py': 'GIVEN = 1\n' },
  solution: {},
  checksSource,
}

export const honest = `
def double(n):
    if isinstance(n, str):
        raise ValueError("numbers only")
    return n * 2

def double_all(numbers):
    return [double(n) for n in numbers]

if __name__ == "__main__":
    print("hello", input())
`

/** Judges one submission of the test lab in Node, with the real Python. */
export async function judge(own: MountedFiles, options: { seed?: number } = {}): Promise<Report> {
  const kernel = await loadKernel()
  const files = overStarter(testLab, own)
  const standIns = await readStandIns([])
  const report = await grade(gradingKernel(kernel), testLab, {
    files,
    standIns,
    packages: [],
    tools: await testTools(),
    ...options,
  })
  if (!report) throw new Error('the report was interrupted')
  return report
}

export const states = (report: Report): Record<string, string> =>
  Object.fromEntries(report.checks.map(({ id, state }) => [id, state]))
