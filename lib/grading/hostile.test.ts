import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reasonIn } from '@/lib/assign/reason'
import { english } from '@/lib/messages/reasons/en'
import { findingOf, passedIds } from '@/lib/assign/gradebook/finding'
import { takeIn } from '@/lib/assign/gradebook/take-in'
import type { Taken } from '@/lib/assign/gradebook/taken'
import { claim, handIn } from '@/lib/assign/gradebook/test-hand-ins'
import { handInFile, handInText } from '@/lib/assign/hand-in-text'
import type { HandIn } from '@/lib/assign/hand-in'
import type { Lab } from '@/lib/course/schema'
import { gradingKernel } from '@/lib/kernel/grading-kernel'
import { loadKernel } from '@/lib/kernel/test-kernel'
import { mutated } from '@/lib/text/test-fuzz'
import { judgeSubmission } from './judge-submission'
import { overStarter } from './over-starter'
import { hostileSource } from './test-hostile'
import { testLab } from './test-lab'

const count = 200
const seed = 7
/** Milliseconds for one submission on a busy machine: two checks of half a second, with all they need. */
const bound = 60_000

/** Three kinds of questions, with the shortest limits there are. */
const lab: Lab = {
  ...testLab,
  id: 'seeding',
  files: { 'main.py': 'def f(n):\n    pass\n' },
  checks: ['calls', 'runs'].map((id) => ({ id, title: id })),
  checksSource: `
from judge import check, expect, expect_equal

@check("calls", "calls")
async def _(lab):
    for n in lab.draw_distinct(10**6, 10**9, 2):
        expect_equal(await lab.call("main.f", n, limit=0.5), 2 * n, "Twice.")

@check("runs", "runs")
async def _(lab):
    word = lab.word()
    ran = await lab.run("main.py", stdin=word, limit=0.5)
    expect(f"hello {word}" in ran.stdout, "Greet.")
`,
}

/** Distinct ones, each with a claim that all of it passed. */
const sources = [...new Set(fc.sample(hostileSource, { seed, numRuns: 2 * count }))].slice(0, count)
const handIns: readonly HandIn[] = sources.map((source, number) =>
  handIn(`Eve ${number}`, {
    labs: [
      {
        lab: 'seeding',
        files: { 'main.py': source },
        claim: claim(['calls', 'runs'], [], number),
        tries: 1,
        hintsShown: 0,
      },
    ],
  }),
)

async function take(name: string, text: string): Promise<readonly Taken[]> {
  const bytes = new TextEncoder().encode(text)
  const all: Taken[] = []
  const stream = () => new Blob([bytes]).stream()
  for await (const taken of takeIn([{ name, size: bytes.length, stream }])) all.push(taken)
  return all
}

async function expectNoPass({ labs }: HandIn): Promise<void> {
  const [handedIn] = labs
  if (!handedIn) throw new Error('the lab was lost on the way')
  const started = performance.now()
  const verdict = await judgeSubmission(
    gradingKernel(await loadKernel()),
    lab,
    {
      files: overStarter(lab, handedIn.files),
      standIns: {},
      packages: [],
      tools: { ask: () => Promise.reject(new Error('no tool here')) },
      seed: 11,
    },
    new AbortController().signal,
  )
  const source = handedIn.files['main.py']
  expect(performance.now() - started, source).toBeLessThan(bound)
  expect(verdict?.kind, source).toBe('judged')
  if (verdict?.kind !== 'judged') return
  expect(
    verdict.checks.map(({ id }) => id),
    source,
  ).toEqual(['calls', 'runs'])
  expect(passedIds(verdict), source).toEqual([])
  expect(findingOf(handedIn.claim, verdict).kind, source).toBe('differs')
}

describe(`${count} hostile hand-ins`, () => {
  it('are as many, and no two the same', () => {
    expect(sources).toHaveLength(count)
  })

  // In batches, so that a failure says where.
  const batch = 20
  const starts = Array.from({ length: count / batch }, (_, number) => number * batch)
  it.each(starts)(
    'turn no check green and always end with a report (from %i)',
    async (start) => {
      for (const own of handIns.slice(start, start + batch)) {
        const [taken] = await take('eve.json', handInFile(own))
        if (taken?.kind !== 'hand-in') throw new Error('a sound file was refused')
        await expectNoPass(taken.handIn)
        expect(taken.source).toBe('eve.json')
      }
    },
    240_000,
  )

  it('that are damaged as files are refused in words, or are still what was handed in', async () => {
    let refused = 0
    for (const [number, own] of handIns.entries()) {
      const whole = number % 2 ? handInFile(own) : handInText(own)
      const [damaged = ''] = fc.sample(mutated(whole), { seed: number, numRuns: 1 })
      const text = number % 5 ? damaged : handInFile({ ...own, name: '<b>\u202e=Eve' })
      for (const taken of await take('eve.json', text)) {
        const said =
          taken.kind === 'refused' ? reasonIn(english, taken.reason) : taken.handIn.labs[0]?.lab
        expect(said).toMatch(taken.kind === 'refused' ? /\S/ : /^seeding$/)
        if (taken.kind === 'refused') refused += 1
      }
    }
    expect(refused).toBeGreaterThan(count / 4)
    expect(refused).toBeLessThan(count)
  })
})
