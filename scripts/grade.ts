/**
 * npm run -s grade -- <lab> <folder-or-file> [--json] [--trust] [--seed N]
 * Exit 0: passed; 1: failed; 2: unusable input.
 *
 * npm run -s grade -- --hand-ins <folder-or-file> [--csv out.csv] [--json] [--trust]
 * Exit 0: every hand-in is what it claims; 1: something needs a look; 2: unusable input.
 */
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { ContentError } from '@/lib/course/errors'
import { grade } from '@/lib/grading/grade'
import { readSubmission, SubmissionError } from '@/lib/grading/submission'
import type { CheckResult, Report } from '@/lib/grading/report'
import { ConfinementError } from '@/lib/kernel/confined'
import { buildRuntime } from './build-runtime'
import { Benches } from './grade/bench'
import { gradeHandIns, HandInsError } from './grade/hand-ins'

const usage = `usage: npm run -s grade -- <lab> <folder-or-file> [--json] [--trust] [--seed N]
       npm run -s grade -- --hand-ins <folder-or-file> [--csv out.csv] [--json] [--trust]`

class UsageError extends Error {}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      trust: { type: 'boolean', default: false },
      seed: { type: 'string' },
      'hand-ins': { type: 'string' },
      csv: { type: 'string' },
    },
  })
  const seed = values.seed === undefined ? undefined : Number(values.seed)
  if (seed !== undefined && !Number.isSafeInteger(seed))
    throw new UsageError('--seed takes a whole number')
  return { values, positionals, seed }
}

async function main(): Promise<number> {
  const { values, positionals, seed } = readArguments()
  const { json, trust, csv, 'hand-ins': folder } = values
  if (folder !== undefined) {
    if (positionals.length > 0 || seed !== undefined) throw new UsageError(usage)
    await buildRuntime()
    return gradeHandIns({ folder, csv, json, trust })
  }
  const [lab, submission, ...rest] = positionals
  if (!lab || !submission || rest.length > 0 || csv !== undefined) throw new UsageError(usage)
  return gradeOne(lab, submission, { json, trust, seed })
}

type OneOptions = {
  readonly json: boolean
  readonly trust: boolean
  readonly seed: number | undefined
}

/** One lab is graded even while another part of the course is broken. */
async function gradeOne(id: string, submission: string, { json, trust, seed }: OneOptions) {
  const ids = await readdir(path.join(process.cwd(), 'content/labs'))
  if (!ids.includes(id)) throw new UsageError(`no lab "${id}"; there are: ${ids.join(', ')}`)
  await buildRuntime()
  const benches = new Benches(trust)
  const { lab, kernel, optionsFor } = await benches.for(id)
  const files = await readSubmission(lab, submission)
  const options = { ...optionsFor(lab.files), files, ...(seed === undefined ? {} : { seed }) }
  const report = await grade(kernel, lab, options)
  await benches.dispose()
  if (!report) throw new Error('grading was interrupted')
  process.stdout.write(json ? `${JSON.stringify(asJson(report))}\n` : asText(report))
  return report.passed ? 0 : 1
}

/** The public shape, with the details of each check added. */
function asJson(report: Report) {
  const checks = report.checks.map((check) => ({ ...check, passed: check.state === 'passed' }))
  return { lab: report.lab, passed: report.passed, checks, ms: report.ms, seed: report.seed }
}

function asText(report: Report): string {
  const passed = report.checks.filter((check) => check.state === 'passed').length
  const lines = report.checks.flatMap(checkLines)
  return `${lines.join('\n')}\n\n${passed} of ${report.checks.length} checks passed (${report.ms} ms, seed ${report.seed})\n`
}

const marks = { passed: '✓', failed: '✗', error: '!', pending: '·' } as const

function checkLines(check: CheckResult): string[] {
  const details = (['called', 'got', 'expected'] as const)
    .filter((key) => check[key] !== undefined)
    .map((key) => `    ${key.padEnd(9)}${check[key]}`)
  const place = check.at ? [`    at       ${check.at.file}, line ${check.at.line}`] : []
  return [
    `${marks[check.state]} ${check.title}`,
    ...(check.message ? [`    ${check.message}`] : []),
    ...details,
    ...place,
  ]
}

function isInputError(error: unknown): error is Error {
  const kinds = [UsageError, SubmissionError, ConfinementError, ContentError, HandInsError]
  const isArgumentError =
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  return isArgumentError || kinds.some((kind) => error instanceof kind)
}

try {
  process.exitCode = await main()
} catch (error) {
  if (!isInputError(error)) throw error
  console.error(error.message)
  process.exitCode = 2
}
