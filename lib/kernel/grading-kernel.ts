import type { GradingKernel } from '@/lib/grading/grade'
import type { Kernel } from './kernel'

/** Grades with a kernel's own interpreters: the judge it keeps, and a fresh one as sandbox. */
export function gradingKernel(kernel: Kernel): GradingKernel {
  return {
    judge: () => kernel.judge(),
    dropJudge: () => kernel.dropJudge(),
    restJudge: () => kernel.restJudge(),
    openSandbox: async ({ files, standIns, packages }) => {
      const interpreter = await kernel.take('sandbox')
      interpreter.mount(files, standIns, packages)
      return interpreter
    },
  }
}
