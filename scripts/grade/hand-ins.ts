import { createReadStream } from 'node:fs'
import { readdir, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import type { Verdict } from '@/lib/assign/gradebook/finding'
import { gradesCsv } from '@/lib/assign/gradebook/grades-csv'
import { assignmentsOf, entriesOf } from '@/lib/assign/gradebook/group'
import { workOff } from '@/lib/assign/gradebook/queue'
import { rowsOf, type Judgement, type Row } from '@/lib/assign/gradebook/rows'
import { takeIn } from '@/lib/assign/gradebook/take-in'
import type { Source, Taken } from '@/lib/assign/gradebook/taken'
import { judgementOf, waitingTasks } from '@/lib/assign/gradebook/tasks'
import type { Assignment } from '@/lib/assign/assignment'
import type { HandedInLab } from '@/lib/assign/hand-in'
import { reasonIn } from '@/lib/assign/reason'
import { english } from '@/lib/messages/reasons/en'
import { loadCourse } from '@/lib/course/load'
import type { Course } from '@/lib/course/schema'
import { judgeSubmission } from '@/lib/grading/judge-submission'
import { Benches } from './bench'

/** The folder or a file in it cannot be used; the message names it. */
export class HandInsError extends Error {
  override readonly name = 'HandInsError'
}

type Options = {
  readonly folder: string
  readonly csv: string | undefined
  readonly json: boolean
  readonly trust: boolean
}

type Graded = { readonly assignment: Assignment; readonly rows: readonly Row[] }

/**
 * The gradebook without its page: judges every hand-in of a folder again. Exit code 0 when nothing
 * needs a look, else 1.
 */
export async function gradeHandIns({ folder, csv, json, trust }: Options): Promise<number> {
  const course = await loadCourse()
  const taken = await takeFolder(folder)
  const judgements = await judgeAll(taken, course, trust)
  const graded = assignmentsOf(taken).map(({ assignment }): Graded => {
    const entries = entriesOf(taken, assignment, Date.now())
    return { assignment, rows: rowsOf(assignment, entries, judgements) }
  })
  const refused = taken.filter((one) => one.kind === 'refused')
  for (const { source, reason } of refused)
    console.error(`not taken: ${source}: ${reasonIn(english, reason)}`)
  if (graded.length === 0) throw new HandInsError(`${folder}: there is no hand-in in it`)
  for (const { assignment, rows } of graded) {
    const text = gradesCsv(assignment, rows, (lab) => titleOf(course, lab))
    if (csv !== undefined) await writeFile(fileFor(csv, assignment, graded), text)
    if (json) process.stdout.write(`${JSON.stringify(asJson(assignment, rows))}\n`)
    else process.stdout.write(asText(assignment, rows))
  }
  return refused.length > 0 || graded.some(({ rows }) => rows.some(({ looks }) => looks.length > 0))
    ? 1
    : 0
}

async function takeFolder(folder: string): Promise<readonly Taken[]> {
  const info = await stat(folder).catch(() => null)
  if (!info) throw new HandInsError(`${folder}: there is no such file or folder`)
  const names = info.isDirectory()
    ? (await readdir(folder, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map((entry) => path.join(entry.parentPath, entry.name))
        .toSorted()
    : [folder]
  const sources = await Promise.all(names.map((name) => sourceOf(name, folder)))
  const taken: Taken[] = []
  for await (const one of takeIn(sources)) taken.push(one)
  return taken
}

async function sourceOf(file: string, folder: string): Promise<Source> {
  const { size } = await stat(file)
  return {
    name: path.relative(folder, file) || path.basename(file),
    size,
    stream: () => Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>,
  }
}

async function judgeAll(
  taken: readonly Taken[],
  course: Course,
  trust: boolean,
): Promise<ReadonlyMap<string, Judgement>> {
  const judgements = new Map<string, Judgement>()
  const tasks = waitingTasks(taken, judgements)
  const known = new Set(course.labs.map(({ id }) => id))
  // A judge answers one sandbox at a time: lanes with kernels of their own work side by side.
  const lanes = Array.from({ length: laneCount }, () => new Benches(trust))
  const { signal } = new AbortController()
  await workOff(
    tasks,
    lanes,
    async ({ key, handedIn, who }, benches) => {
      const judgement = await judgementOf(handedIn, (lab, seed) =>
        judge(lab, seed, benches, known, signal),
      )
      if (judgement) judgements.set(key, judgement)
      console.error(`${judgements.size} of ${tasks.length}: ${who}, ${handedIn.lab}`)
    },
    signal,
  )
  await Promise.all(lanes.map((benches) => benches.dispose()))
  return judgements
}

const laneCount = 2

async function judge(
  { lab: id, files }: HandedInLab,
  seed: number | undefined,
  benches: Benches,
  known: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<Verdict | null> {
  if (!known.has(id)) return { kind: 'stopped', reason: { is: 'noLab', of: [id] } }
  const { lab, kernel, optionsFor } = await benches.for(id)
  const options = { ...optionsFor(files), ...(seed === undefined ? {} : { seed }) }
  return judgeSubmission(kernel, lab, options, signal)
}

/** Several assignments in one folder make a file each. */
function fileFor(csv: string, { id }: Assignment, graded: readonly Graded[]): string {
  if (graded.length === 1) return csv
  const { dir, name, ext } = path.parse(csv)
  return path.join(dir, `${name}-${id}${ext}`)
}

function titleOf({ labs }: Course, id: string): string {
  return labs.find((lab) => lab.id === id)?.title ?? id
}

function asJson({ id, title }: Assignment, rows: readonly Row[]) {
  return {
    assignment: { id, title },
    learners: rows.map(({ entry, labs, claimed, verified, daysLate, score, passed, looks }) => ({
      name: entry.handIn.name,
      source: entry.source,
      handedInAt: new Date(entry.handIn.handedInAt).toISOString(),
      passed,
      score,
      daysLate,
      claimed: claimed.percent,
      verified: verified.percent,
      labs: labs.map(({ lab, finding, judgement }) => ({
        lab,
        finding: finding?.kind ?? 'missing',
        checks: judgement?.fresh.kind === 'judged' ? judgement.fresh.checks : [],
      })),
      looks: looks.map((look) => reasonIn(english, look)),
    })),
  }
}

function asText({ title }: Assignment, rows: readonly Row[]): string {
  const lines = rows.flatMap(({ entry, passed, score, looks }) => [
    `${passed ? '✓' : '✗'} ${entry.handIn.name}: ${score}%`,
    ...looks.map((look) => `    ${reasonIn(english, look)}`),
  ])
  const odd = rows.filter(({ looks }) => looks.length > 0).length
  return `${title}\n${lines.join('\n')}\n${rows.length} learners, ${odd} to look at\n`
}
