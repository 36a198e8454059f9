/**
 * npm run -s grade -- <lab> <folder-or-file> [--json] [--trust] [--seed N]
 * Exit 0: passed; 1: failed; 2: unusable input.
 */
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { ContentError } from '@/lib/course/errors'
import { loadLab } from '@/lib/course/load'
import { grade } from '@/lib/grading/grade'
import { readSubmission, SubmissionError } from '@/lib/grading/submission'
import type { CheckResult, Report } from '@/lib/grading/report'
import { ConfinementError, confinedSandboxes } from '@/lib/kernel/confined'
import { gradingKernel } from '@/lib/kernel/grading-kernel'
import { Kernel } from '@/lib/kernel/kernel'
import { nodePlatform } from '@/lib/kernel/node-platform'
import { missingAmong, readLabPackages } from '@/lib/kernel/packages/built'
import { readStandIns } from '@/lib/kernel/stand-ins'
import { nodeToolPlatform } from '@/lib/tools/node-platform'
import { Toolbox } from '@/lib/tools/toolbox'
import { buildRuntime } from './build-runtime'

const usage = 'usage: npm run -s grade -- <lab> <folder-or-file> [--json] [--trust] [--seed N]'

class UsageError extends Error {}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      trust: { type: 'boolean', default: false },
      seed: { type: 'string' },
    },
  })
  const [lab, submission, ...rest] = positionals
  if (!lab || !submission || rest.length > 0) throw new UsageError(usage)
  const seed = values.seed === undefined ? undefined : Number(values.seed)
  if (seed !== undefined && !Number.isSafeInteger(seed))
    throw new UsageError('--seed takes a whole number')
  return { lab, submission, json: values.json, trust: values.trust, seed }
}

/** One lab is graded even while another part of the course is broken. */
async function findLab(id: string) {
  const ids = await readdir(path.join(process.cwd(), 'content/labs'))
  if (!ids.includes(id)) throw new UsageError(`no lab "${id}"; there are: ${ids.join(', ')}`)
  return loadLab(id)
}

async function main(): Promise<number> {
  const { lab: id, submission, json, trust, seed } = readArguments()
  const lab = await findLab(id)
  const files = await readSubmission(lab, submission)
  await buildRuntime()
  const packages = await readLabPackages(lab.packages)
  for (const missing of missingAmong(packages)) console.error(`without ${missing}`)
  const kernel = new Kernel(await nodePlatform({ packages: packages.length > 0 }))
  const own = gradingKernel(kernel)
  const bench = trust ? own : { ...own, openSandbox: await confinedSandboxes() }
  const standIns = await readStandIns(lab.standIns)
  const tools = new Toolbox(await nodeToolPlatform())
  const report = await grade(bench, lab, {
    files,
    standIns,
    packages,
    tools,
    ...(seed === undefined ? {} : { seed }),
  })
  kernel.dispose()
  tools.dispose()
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
  const kinds = [UsageError, SubmissionError, ConfinementError, ContentError]
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
