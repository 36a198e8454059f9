/**
 * npm test: format, lint, types, unused code, notices, unit, content, the browser, then its engines.
 * Every step runs even when one fails; the last line is `N passed, N failed`.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { ensureTestBrowsers } from './chromium'
import { readContent, readPlaywright, readVitest, type Tally } from './test-reports'

type Step = {
  name: string
  command: string[]
  /** Without it the step as a whole passes or fails. */
  read?: (output: string) => Tally
}

const reports = 'test-results'
const unitReport = `${reports}-unit.json`
const npm = (script: string) => ['npm', 'run', '-s', script]

const steps: Step[] = [
  { name: 'format', command: npm('format:check') },
  { name: 'lint', command: npm('lint') },
  { name: 'types', command: npm('types') },
  { name: 'unused code', command: npm('unused') },
  { name: 'notices', command: [...npm('notices'), '--', '--check'] },
  {
    name: 'unit',
    command: [
      'npx',
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
    read: () => readVitest(unitReport),
  },
  { name: 'content', command: npm('check:content'), read: readContent },
  {
    name: 'browser',
    command: ['npx', 'playwright', 'test'],
    read: () => readPlaywright(`${reports}/report.json`),
  },
  {
    name: 'engines',
    command: npm('e2e:engines'),
    read: () => readPlaywright(`${reports}/engines.json`),
  },
]

function run([command = '', ...args]: string[]): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.on('data', (data: Buffer) => {
      process.stdout.write(data)
      output += data.toString()
    })
    child.on('error', (error) => resolve({ ok: false, output: error.message }))
    child.on('close', (code) => resolve({ ok: code === 0, output }))
  })
}

/** A step that broke before it could count is one failure. */
function tally({ read }: Step, ok: boolean, output: string): Tally {
  if (!read) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, failures: [] }
  try {
    const { failed, ...rest } = read(output)
    return { ...rest, failed: ok ? failed : Math.max(1, failed) }
  } catch {
    return { passed: 0, failed: 1, failures: ['its report cannot be read'] }
  }
}

async function main(): Promise<void> {
  const started = performance.now()
  ensureTestBrowsers()
  rmSync(unitReport, { force: true })
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  const total = { passed: 0, failed: 0 }
  const summary: string[] = []
  const named: string[] = []
  for (const step of steps) {
    console.log(`\n── ${step.name}`)
    const from = performance.now()
    const { ok, output } = await run(step.command)
    const { passed, failed, failures } = tally(step, ok, output)
    named.push(...failures.map((failure) => `✗ ${step.name}: ${failure}`))
    total.passed += passed
    total.failed += failed
    const seconds = Math.round((performance.now() - from) / 1000)
    summary.push(`${step.name.padEnd(12)} ${passed} passed, ${failed} failed, ${seconds} s`)
  }
  const minutes = ((performance.now() - started) / 60_000).toFixed(1)
  console.log(`\n${named.join('\n')}`)
  console.log(`\n${summary.map((line) => `  ${line}`).join('\n')}\n  ${minutes} minutes in all`)
  console.log(`${total.passed} passed, ${total.failed} failed`)
  process.exitCode = total.failed > 0 ? 1 : 0
}

await main()
