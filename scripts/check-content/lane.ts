import { availableParallelism } from 'node:os'
import { grade, type GradeOptions, type Sandbox } from '@/lib/grading/grade'
import type { Report } from '@/lib/grading/report'
import type { Interpreter } from '@/lib/kernel/interpreter'
import { Kernel } from '@/lib/kernel/kernel'
import { nodePlatform } from '@/lib/kernel/node-platform'
import type { JudgeTask, MountedFiles } from '@/lib/kernel/protocol'
import type { LabSetting } from './lab-setting'

/** Starting Python costs more than most reports: a sandbox serves this many, then its memory goes. */
const reportsPerSandbox = 12

type JudgeOptions = Pick<GradeOptions, 'seed' | 'signal' | 'onCheck'> & {
  /** In an interpreter that has seen no other submission, as learners have it. */
  readonly fresh?: boolean
}

/**
 * One line of work with its own interpreters. Submissions to one lab share a sandbox: it forgets
 * files and modules between them as it does between checks. A sandbox that hung, died or was left
 * in the middle of something is never used again.
 */
export class Lane {
  private readonly kernels = new Map<boolean, Kernel>()
  private sandbox: { interpreter: Interpreter; lab: string; reports: number } | null = null

  /** A plain kernel, or one for labs with real packages, started when it is first needed. */
  async kernel({ packages }: { packages: boolean }): Promise<Kernel> {
    const kernel = this.kernels.get(packages) ?? new Kernel(await nodePlatform({ packages }))
    this.kernels.set(packages, kernel)
    return kernel
  }

  async judge(
    { lab, standIns, packages, tools }: LabSetting,
    files: MountedFiles,
    { fresh = false, ...options }: JudgeOptions = {},
  ): Promise<Report | null> {
    const kernel = await this.kernel({ packages: packages.length > 0 })
    const worn = (this.sandbox?.reports ?? 0) >= reportsPerSandbox
    if (fresh || worn || this.sandbox?.lab !== lab.id) this.drop()
    let opened = 0
    const openSandbox = (task: JudgeTask) => {
      // A second one for the same report: the judge has lost the first.
      if (opened++ > 0) this.drop()
      return this.open(kernel, lab.id, task)
    }
    const judge = { judge: () => kernel.judge(), dropJudge: () => kernel.dropJudge() }
    const report = await grade({ ...judge, openSandbox }, lab, {
      files,
      standIns,
      packages,
      tools,
      ...options,
    })
    if (report === null || report.checks.some(({ state }) => state === 'error')) this.drop()
    return report
  }

  dispose(): void {
    this.drop()
    for (const kernel of this.kernels.values()) kernel.dispose()
  }

  private async open(kernel: Kernel, lab: string, task: JudgeTask): Promise<Sandbox> {
    const sandbox = (this.sandbox ??= { interpreter: await kernel.take(), lab, reports: 0 })
    sandbox.reports += 1
    sandbox.interpreter.mount(task.files, task.standIns, task.packages)
    return { serve: (port) => sandbox.interpreter.serve(port), terminate: () => {} }
  }

  private drop(): void {
    this.sandbox?.interpreter.terminate()
    this.sandbox = null
  }
}

/** Works through the jobs, in their order, on as many lanes as there are cores, at most four. */
export async function inLanes<T>(jobs: readonly ((lane: Lane) => Promise<T>)[]): Promise<T[]> {
  const results: T[] = []
  const queue = [...jobs.entries()]
  const work = async () => {
    const lane = new Lane()
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [index, job] = next
      results[index] = await job(lane)
    }
    lane.dispose()
  }
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work))
  return results
}
