import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser } from '@playwright/test'
import { handInFile } from '@/lib/assign/hand-in-text'
import type { HandedInLab, HandIn } from '@/lib/assign/hand-in'
import { loadCourse, loadLab } from '@/lib/course/load'
import type { Files, Lab } from '@/lib/course/schema'
import { serveNext } from './servers'
import { residentBytes } from './resident-bytes'

export type GradebookTimes = {
  readonly learners: number
  readonly labs: readonly string[]
  readonly submissions: number
  /** From the drop to the last verdict. */
  readonly ms: number
  /** Resident memory of the page when a tenth was judged, at its highest after that, at the end. */
  readonly memory: Readonly<Record<'early' | 'highest' | 'end', number | null>>
  readonly looks: number
}

const labs = ['seeding', 'leak', 'zero']

/** Judges hand-ins of the labs' known answers, right and wrong, in the built gradebook. */
export async function measureGradebook(
  browser: Browser,
  learners: number,
): Promise<GradebookTimes> {
  const site = await serveNext(process.cwd())
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(`${site.url}/teach/gradebook`)
    const files = await handIns(learners)
    const started = performance.now()
    await page.getByLabel('Choose files').setInputFiles(files)
    const bar = page.getByTestId('gradebook-judging')
    await bar.waitFor({ timeout: 300_000 })
    const samples: (number | null)[] = []
    while (await bar.isVisible()) {
      samples.push(await residentBytes(browser))
      await page.waitForTimeout(2_000)
    }
    const ms = performance.now() - started
    const early = Math.ceil(samples.length / 10)
    const later = samples.slice(early).filter((size) => size !== null)
    return {
      learners,
      labs,
      submissions: learners * labs.length,
      ms,
      memory: {
        early: samples[early] ?? null,
        highest: later.length > 0 ? Math.max(...later) : null,
        end: samples.at(-1) ?? null,
      },
      looks: await page.locator('[data-testid=gradebook-row]:not([data-looks="0"])').count(),
    }
  } finally {
    await context.close()
    site.stop()
  }
}

type Upload = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

/** Everybody claims to have passed everything: whoever handed in a wrong answer needs a look. */
async function handIns(learners: number): Promise<Upload[]> {
  const { title, version } = await loadCourse()
  const known = await Promise.all(labs.map(knownAnswers))
  const assignment: HandIn['assignment'] = {
    id: 'benchbench',
    course: { title, version },
    title: 'Two hundred hand-ins',
    chapters: [],
    labs: [...labs],
    rule: { kind: 'all' },
  }
  return Array.from({ length: learners }, (_, learner) => {
    const handIn: HandIn = {
      format: 'day-one-hand-in',
      version: 1,
      name: `Learner ${learner + 1}`,
      key: `bench-key-${learner}`,
      course: { title, version },
      assignment,
      handedInAt: Date.now(),
      chapters: [],
      labs: known.map(({ lab, answers }, at) => handedIn(lab, answers, learner * 7 + at)),
    }
    return {
      name: `learner-${learner + 1}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(handInFile(handIn)),
    }
  })
}

function handedIn(lab: Lab, answers: readonly Files[], index: number): HandedInLab {
  const passed = lab.checks.map(({ id }) => id)
  return {
    lab: lab.id,
    files: { ...answers[index % answers.length] },
    claim: { passed, failed: [], seed: index, ms: 1, at: 1 },
    tries: 1,
    hintsShown: 0,
  }
}

/** The reference, and the known answers. */
async function knownAnswers(id: string): Promise<{ lab: Lab; answers: readonly Files[] }> {
  const lab = await loadLab(id)
  const folder = path.join('content/labs', id, 'cases')
  const cases = await Promise.all(
    (await readdir(folder)).map((name) => readCase(path.join(folder, name))),
  )
  return { lab, answers: [lab.solution, ...cases] }
}

async function readCase(folder: string): Promise<Files> {
  const names = (await readdir(folder)).filter((name) => name !== 'case.json')
  const texts = names.map(
    async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const,
  )
  return Object.fromEntries(await Promise.all(texts))
}
