import { readFileSync } from 'node:fs'

/** What a step of `npm test` says of itself; a failure is named in a line or a paragraph. */
export type Tally = { passed: number; failed: number; failures: readonly string[] }

/** The JSON report of Vitest. */
export function readVitest(file: string): Tally {
  const report = readJson(file) as {
    numPassedTests: number
    numFailedTests: number
    testResults: { assertionResults: { status: string; fullName: string }[] }[]
  }
  const failures = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
    .map(({ fullName }) => fullName)
  return { passed: report.numPassedTests, failed: report.numFailedTests, failures }
}

type Suite = {
  readonly title: string
  readonly specs?: readonly { readonly title: string; readonly ok: boolean }[]
  readonly suites?: readonly Suite[]
}

/** The JSON report of Playwright; a test that needed a second try counts as failed. */
export function readPlaywright(file: string): Tally {
  const { stats, suites } = readJson(file) as {
    stats: { expected: number; unexpected: number; flaky: number }
    suites: readonly Suite[]
  }
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    failures: suites.flatMap(failedSpecs),
  }
}

function failedSpecs({ title, specs = [], suites = [] }: Suite): string[] {
  const own = specs.filter(({ ok }) => !ok).map((spec) => spec.title)
  return [...own, ...suites.flatMap(failedSpecs)].map((name) => `${title} › ${name}`)
}

/** What `npm run check:content` prints: subjects with a mark, their problems below, a last line. */
export function readContent(output: string): Tally {
  const [, passed = '0', failed = '0'] =
    [...output.matchAll(/^(\d+) passed, (\d+) failed/gm)].at(-1) ?? []
  const failures = [...output.matchAll(/^✗ (.*(?:\n {4}.*)*)/gm)].map(([, subject = '']) => subject)
  return { passed: Number(passed), failed: Number(failed), failures }
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
