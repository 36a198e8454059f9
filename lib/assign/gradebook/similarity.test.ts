import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { alike, type Writing } from './similarity'
import { tokensOf } from './tokens'

const lab = path.join(process.cwd(), 'content/labs/accum')

async function read(folder: string): Promise<Writing> {
  const files: Record<string, string> = {}
  for (const name of await readdir(path.join(lab, folder)))
    if (name.endsWith('.py')) files[name] = await readFile(path.join(lab, folder, name), 'utf8')
  return { id: folder, files }
}

const renamed = ({ id, files }: Writing): Writing => ({
  id: `${id} renamed`,
  files: Object.fromEntries(
    Object.entries(files).map(([name, code]) => [
      name,
      `# mine, all mine\n${code.replaceAll(/\b(loss|total|step|batch|grad)\b/g, 'my_$1')}`,
    ]),
  ),
})

describe('alike', () => {
  it('finds a copy under other names and comments, and nobody else', async () => {
    const cases = await readdir(path.join(lab, 'cases'))
    const writings = await Promise.all(
      cases.filter((name) => name.startsWith('right-')).map((name) => read(`cases/${name}`)),
    )
    const common = await Promise.all([read('files'), read('solution')])
    const [first] = writings
    if (!first) throw new Error('the lab has no right cases')
    expect(alike(writings, common)).toEqual([])
    const pairs = alike([...writings, renamed(first)], common)
    expect(pairs.map(({ ids }) => ids)).toEqual([[first.id, `${first.id} renamed`]])
  })

  it('says nothing of two who handed in the solution, or next to nothing', async () => {
    const [starter, solution] = await Promise.all([read('files'), read('solution')])
    const twins = [
      { ...solution, id: 'a' },
      { ...renamed(solution), id: 'b' },
    ]
    expect(alike(twins, [starter, solution])).toEqual([])
    const short = { 'a.py': 'def f(x):\n    return x + 1\n' }
    expect(
      alike(
        [
          { id: 'a', files: short },
          { id: 'b', files: short },
        ],
        [],
      ),
    ).toEqual([])
  })
})

describe('tokensOf', () => {
  it('does not see names, literals and comments of Python', () => {
    expect(tokensOf('a.py', 'x = f(1)  # one')).toEqual(tokensOf('a.py', 'y = g(2)'))
    expect(tokensOf('a.py', 'x = f(1)')).not.toEqual(tokensOf('a.py', 'x = f[1]'))
  })

  it('reads broken code and other files', () => {
    expect(tokensOf('a.py', 'def (((').length).toBeGreaterThan(0)
    expect(tokensOf('a.yaml', 'a: 1 # b\n')).toEqual(['a', ':', '1'])
  })
})
