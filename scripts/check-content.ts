/**
 * npm run check:content [-- <lab> …]
 * Every lab's reference passes, its starter fails, right cases pass, wrong cases fail where
 * and as they say; the content's structure is sound; the lessons' Python runs.
 */
import { availableParallelism } from 'node:os'
import { loadCases, loadCourse, loadLab } from '@/lib/course/load'
import { grade } from '@/lib/grading/grade'
import { gradingKernel } from '@/lib/kernel/grading-kernel'
import { missingAmong, readLabPackages } from '@/lib/kernel/packages/built'
import { readStandIns } from '@/lib/kernel/stand-ins'
import { nodeToolPlatform } from '@/lib/tools/node-platform'
import { Toolbox } from '@/lib/tools/toolbox'
import { buildRuntime } from './build-runtime'
import { Kernels } from './check-content/kernels'
import { expectations } from './check-content/lab-cases'
import { checkLessonCode } from './check-content/lesson-code'
import { checkStructure } from './check-content/structure'

type Result = { readonly subject: string; readonly problems: readonly string[] }
type Job = (kernels: Kernels) => Promise<Result>

async function labJobs(id: string, tools: Toolbox): Promise<Job[]> {
  const lab = await loadLab(id)
  const standIns = await readStandIns(lab.standIns)
  const packages = await readLabPackages(lab.packages)
  for (const missing of missingAmong(packages))
    console.log(`  content/labs/${id} goes without ${missing}`)
  const needs = { packages: packages.length > 0 }
  return expectations(lab, await loadCases(id)).map(({ name, files, judge }) => async (kernels) => {
    const kernel = await kernels.for(needs)
    const report = await grade(gradingKernel(kernel), lab, { files, standIns, packages, tools })
    const found = report ? judge(report) : ['grading was interrupted']
    const subject = `content/labs/${id}/${name}`
    const seed = report && found.length > 0 ? [`(seed ${report.seed})`] : []
    return { subject, problems: [...found, ...seed] }
  })
}

/** Works through the jobs on as many kernels as there are cores, at most four. */
async function runAll(jobs: readonly Job[]): Promise<Result[]> {
  const results: Result[] = []
  const queue = [...jobs.entries()]
  const lane = async () => {
    const kernels = new Kernels()
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [index, job] = next
      const result = await job(kernels)
      results[index] = result
      tell(result)
    }
    kernels.dispose()
  }
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, lane))
  return results
}

function tell({ subject, problems }: Result): void {
  console.log(`${problems.length === 0 ? '✓' : '✗'} ${subject}`)
  for (const problem of problems) console.log(`    ${problem}`)
}

async function main(): Promise<void> {
  const started = performance.now()
  await buildRuntime()
  const only = process.argv.slice(2)
  const results: Result[] = []
  if (only.length === 0) {
    results.push({ subject: 'content/', problems: await checkStructure() })
    results.forEach(tell)
    // Nothing can be loaded from a course with such problems.
    if (results.some(({ problems }) => problems.length > 0)) process.exit(1)
  }
  const ids = only.length > 0 ? only : (await loadCourse()).labs.map(({ id }) => id)
  const tools = new Toolbox(await nodeToolPlatform())
  const jobs = (await Promise.all(ids.map((id) => labJobs(id, tools)))).flat()
  const lessons: Job = async (kernels) => {
    const { ran, problems } = await checkLessonCode(await kernels.for({ packages: true }))
    return { subject: `${ran} Python blocks in lessons`, problems }
  }
  results.push(...(await runAll(only.length > 0 ? jobs : [...jobs, lessons])))
  const failed = results.filter(({ problems }) => problems.length > 0).length
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${results.length - failed} passed, ${failed} failed (${seconds} s)`)
  process.exit(failed > 0 ? 1 : 0)
}

await main()
