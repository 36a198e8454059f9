/**
 * npm run check:content [-- [--seed N] <lab> …]
 * Every lab's reference passes, its starter fails, right cases pass, wrong cases fail where
 * and as they say; the content's structure is sound; the lessons' Python runs, and their other
 * snippets are well-formed.
 *
 * npm run check:content -- --mutants [--seed N] [<lab> …]
 * How well the checks tell right from wrong: references broken by machine must be caught.
 */
import { parseArgs } from 'node:util'
import { loadCourse } from '@/lib/course/load'
import { nodeToolPlatform } from '@/lib/tools/node-platform'
import { Toolbox } from '@/lib/tools/toolbox'
import { buildRuntime } from './build-runtime'
import { measureQuality } from './check-content/grader-quality'
import { labJobs, slowest, type Job, type Result } from './check-content/lab-jobs'
import { inLanes } from './check-content/lane'
import { checkLessonCode } from './check-content/lesson-code'
import { checkLessonSnippets } from './check-content/lesson-snippets'
import { qualityReport } from './check-content/quality-table'
import { checkStructure } from './check-content/structure'

const started = performance.now()
const seconds = () => ((performance.now() - started) / 1000).toFixed(1)

function tell<T extends Pick<Result, 'subject' | 'problems'>>(result: T): T {
  console.log(`${result.problems.length === 0 ? '✓' : '✗'} ${result.subject}`)
  for (const problem of result.problems) console.log(`    ${problem}`)
  return result
}

async function checkAll(only: readonly string[], seed: number): Promise<boolean> {
  const results: Result[] = []
  if (only.length === 0) {
    results.push(tell({ subject: 'content/', problems: await checkStructure(), ms: 0 }))
    // Nothing can be loaded from a course with such problems.
    if (results.some(({ problems }) => problems.length > 0)) return false
  }
  const tools = new Toolbox(await nodeToolPlatform())
  const ids = only.length > 0 ? only : (await loadCourse()).labs.map(({ id }) => id)
  const labs = (await Promise.all(ids.map((id) => labJobs(id, tools, seed)))).flat()
  const python: Job = async (lane) => {
    const { ran, problems } = await checkLessonCode(await lane.kernel({ packages: true }))
    return { subject: `${ran} Python blocks in lessons`, problems, ms: 0 }
  }
  const snippets: Job = async () => {
    const { looked, problems } = await checkLessonSnippets(tools)
    return { subject: `${looked} other snippets in lessons and briefs`, problems, ms: 0 }
  }
  const jobs = only.length > 0 ? labs : [...labs, python, snippets]
  results.push(...(await inLanes(jobs.map((job) => async (lane) => tell(await job(lane))))))
  const failed = results.filter(({ problems }) => problems.length > 0).length
  console.log(`slowest labs: ${slowest(results, 5).join(', ')}`)
  console.log(`${results.length - failed} passed, ${failed} failed (${seconds()} s)`)
  return failed === 0
}

async function checkMutants(only: readonly string[], seed: number): Promise<boolean> {
  const tools = new Toolbox(await nodeToolPlatform())
  const ids = only.length > 0 ? only : (await loadCourse()).labs.map(({ id }) => id)
  const { text, sound } = qualityReport(await measureQuality(ids, tools, seed))
  console.log(`${text}\n(seed ${seed}, ${seconds()} s)`)
  return sound
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { mutants: { type: 'boolean' }, seed: { type: 'string', default: '1' } },
})
await buildRuntime()
const sound = values.mutants
  ? await checkMutants(positionals, Number(values.seed))
  : await checkAll(positionals, Number(values.seed))
process.exit(sound ? 0 : 1)
