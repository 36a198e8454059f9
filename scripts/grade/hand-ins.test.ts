import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { assignment, claim, handIn } from '@/lib/assign/gradebook/test-hand-ins'
import { handInFile } from '@/lib/assign/hand-in-text'
import { gradeHandIns, HandInsError } from './hand-ins'

const folder = mkdtempSync(path.join(tmpdir(), 'day-one-hand-ins-'))
const secret = path.join(folder, 'secret.txt')
process.env.DAY_ONE_TOKEN = 'OPENSESAME'
afterAll(() => {
  rmSync(folder, { recursive: true })
  delete process.env.DAY_ONE_TOKEN
})

const checks = [
  ...readFileSync('content/labs/seeding/checks.py', 'utf8').matchAll(/@check\("([\w-]+)"/g),
]
const ids = checks.map(([, id = '']) => id)
const only = { ...assignment, labs: ['seeding'], chapters: [] }

function give(file: string, name: string, code: string): void {
  const labs = [
    {
      lab: 'seeding',
      files: { 'repro.py': code },
      claim: claim(ids, [], 7),
      tries: 1,
      hintsShown: 0,
    },
  ]
  writeFileSync(
    path.join(folder, file),
    handInFile(handIn(name, { assignment: only, labs, chapters: [] })),
  )
}

/** Tries every way out that Python knows, and puts what it found where a report would show it. */
const nosy = `
import os
found = []
def attempt(what):
    try:
        found.append(str(what()))
    except BaseException as error:
        found.append(type(error).__name__)
attempt(lambda: open(${JSON.stringify(secret)}).read())
attempt(lambda: open("/proc/self/environ").read())
attempt(lambda: os.environ["DAY_ONE_TOKEN"])
attempt(lambda: __import__("urllib.request").request.urlopen("http://127.0.0.1:9/").read())
attempt(lambda: __import__("js").process.env.DAY_ONE_TOKEN)
attempt(lambda: __import__("subprocess").check_output(["cat", ${JSON.stringify(secret)}]))
raise RuntimeError("found " + "|".join(found))
`

describe('gradeHandIns', () => {
  it('believes the honest, names the dishonest, and lets nobody out', async () => {
    writeFileSync(secret, 'OPENSESAME')
    give('ada.json', 'Ada', readFileSync('content/labs/seeding/solution/repro.py', 'utf8'))
    give('eve.json', 'Eve', 'def set_seed(seed):\n    pass\n')
    give('nosy.json', '=HYPERLINK("http://x")', nosy)
    const csv = path.join(folder, 'out.csv')
    const written: string[] = []
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0)
    vi.spyOn(console, 'error').mockImplementation((text) => void written.push(String(text)))
    const code = await gradeHandIns({ folder, csv, json: true, trust: false })
    vi.restoreAllMocks()
    const output = written.join('\n')

    expect(code).toBe(1)
    expect(output).toContain('not taken: secret.txt: It is not JSON')
    const { learners } = JSON.parse(written.find((text) => text.startsWith('{'))!) as {
      learners: { name: string; score: number; labs: { finding: string; checks: unknown[] }[] }[]
    }
    expect(
      learners.map(({ name, score, labs }) => [name, score === 100, labs[0]?.finding]),
    ).toEqual([
      ['=HYPERLINK("http://x")', false, 'differs'],
      ['Ada', true, 'reproduced'],
      ['Eve', false, 'differs'],
    ])
    expect(JSON.stringify(learners[0]?.labs[0]?.checks)).toContain('found FileNotFoundError|')
    expect(output + readFileSync(csv, 'utf8')).not.toContain('OPENSESAME')
    expect(readFileSync(csv, 'utf8')).toContain(`\r\n"'=HYPERLINK(""http://x"")",not passed`)
  }, 180_000)

  it('says what is not there', async () => {
    const missing = path.join(folder, 'nothing-here')
    await expect(
      gradeHandIns({ folder: missing, csv: undefined, json: false, trust: false }),
    ).rejects.toThrow(new HandInsError(`${missing}: there is no such file or folder`))
  })
})
