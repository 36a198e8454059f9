import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { lockText } from '@/lib/figures/lock-text'
import { loadKernel } from '@/lib/kernel/test-kernel'

const root = 'content/labs/lock-diff'
const count = Number(process.env['FUZZ_COUNT'] ?? 10_000)
const seed = Number(process.env['FUZZ_SEED'] ?? 7)

async function texts(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = names.filter((entry) => entry.isFile())
  return Object.fromEntries(
    await Promise.all(
      files.map(async (entry) => {
        const full = path.join(entry.parentPath, entry.name)
        return [path.relative(folder, full), await readFile(full, 'utf8')] as const
      }),
    ),
  )
}

/** Two packages of a lock are enough, and quick: the same readers, the same rules. */
const short = (text: string) =>
  text
    .split(/(?=^\[\[packages?\]\])/m)
    .slice(0, 3)
    .join('')

describe('the panel that compares locks, in real Python', () => {
  it(`answers ${count} damaged pairs with a report or with what is wrong`, async () => {
    const lab = { ...(await texts(`${root}/files`)), ...(await texts(`${root}/solution`)) }
    const samples = Object.entries(lab)
      .filter(([name]) => /\.lock$|lock\.toml$/.test(name))
      .map(([, text]) => short(text))
    const main = `from fuzz_locks import run\nimport json\nprint(json.dumps(run(json.load(open("samples.json")), ${seed}, ${count})))\n`
    const interpreter = await (await loadKernel()).take()
    interpreter.mount(
      {
        ...lab,
        'fuzz_locks.py': await readFile('scripts/fuzz/locks.py', 'utf8'),
        'samples.json': JSON.stringify(samples),
        'main.py': main,
      },
      {},
    )
    let printed = ''
    const outcome = await interpreter.run('main.py', [], {
      onOutput: (chunks) => (printed += chunks.map((chunk) => chunk.text).join('')),
      onInputWanted: () => {},
    })
    interpreter.terminate()
    expect(outcome).toMatchObject({ kind: 'finished' })
    const [compared, refused, slowest, faults] = JSON.parse(printed) as [
      number,
      number,
      number,
      string[],
    ]
    expect(faults).toEqual([])
    expect(compared + refused).toBe(count)
    // Both ways are walked, or it would grind nothing.
    expect(Math.min(compared, refused)).toBeGreaterThan(count / 20)
    expect(slowest).toBeLessThan(10)
  }, 240_000)

  it(`reads ${count} files of any bytes as text, or says which line is none`, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const read = lockText('uv.lock', bytes)
        const line = read.kind === 'refused' && read.why.kind === 'not-text' && read.why.line
        expect(line === false || (line !== null && line > 0)).toBe(true)
      }),
      { seed, numRuns: count },
    )
  })
})
